// pnpm drift: where recorded or live answers depart from a vendor's document.
import { runCommand } from "../command-line.ts";
import { drift } from "./command.ts";
import { manual } from "./manual.ts";

await runCommand(manual, (args) =>
  drift(args, { environment: process.env, print: (text) => console.log(text) }),
);
