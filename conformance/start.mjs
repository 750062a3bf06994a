// Runs the file that it is given in the pinned Node 24, whichever Node started this: the aliases of other versions beside it each bring
// a `node` command of their own, so PATH says nothing here.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const pinned = here(`node_modules/node24-${process.arch}/bin/node`);
const child = spawn(
  existsSync(pinned) ? pinned : process.execPath,
  [here(process.argv[2] ?? "main.ts"), ...process.argv.slice(3)],
  {
    stdio: "inherit",
  },
);
// The terminal sends Ctrl-C to both; the child cleans up and says how it ended.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 130));
