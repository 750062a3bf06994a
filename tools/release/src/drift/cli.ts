// pnpm drift: where recorded or live answers depart from a vendor's document.
import { runCommand } from "../usage-error.ts";
import { drift } from "./command.ts";

await runCommand((args) => drift(args, { environment: process.env, print: (text) => console.log(text) }));
