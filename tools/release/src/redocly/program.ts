// Runs Redocly's command line over and over in one process: each message is the arguments of a run, each answer how it ended.
import { createRequire, enableCompileCache } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RunEnd } from "./run.ts";

enableCompileCache();
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const cli = join(dirname(manifest), "lib", "index.js");
const exit = process.exit.bind(process);
let runs = 0;
let busy = false;
let said = "";

function finish(status: string | number | null | undefined): void {
  if (!busy) return;
  busy = false;
  process.channel?.ref();
  process.send?.({ status: status ?? process.exitCode ?? 0, said } satisfies RunEnd);
}

process.stderr.write = (chunk: string | Uint8Array) => {
  said += chunk;
  return true;
};
process.on("uncaughtException", (error) => {
  console.error(error);
  finish(1);
});

// What ends a run of the program must not end this process.
process.exit = finish as typeof process.exit;
// With nothing left to wait for, the program sets its status, and has ended in any case.
process.on("beforeExit", () => {
  const ended = runs;
  setImmediate(() => {
    if (ended === runs) finish(undefined);
  });
});

process.on("message", (args: readonly string[]) => {
  busy = true;
  said = "";
  runs += 1;
  process.argv = [process.execPath, cli, ...args];
  process.exitCode = 0;
  process.channel?.unref();
  // It runs when it is imported: under another address each time, while what it is made of stays loaded.
  import(`${pathToFileURL(cli)}?run=${runs}`).catch((error) => {
    console.error(error);
    finish(1);
  });
});
process.on("disconnect", () => exit());
