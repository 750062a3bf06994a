// pnpm spec:import: a first draft of a vendor's document in our form, made from one that is public.
import { UsageError } from "../usage-error.ts";
import { importDocument } from "./import-document.ts";

try {
  process.exitCode = await importDocument(process.argv.slice(2), console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message.split("\n")[0] : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
