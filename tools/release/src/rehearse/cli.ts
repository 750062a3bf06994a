// pnpm release:rehearse: a release to a throw-away registry, and what users do with it.
import { ownRoot } from "../../../spec/src/repository.ts";
import { readCommandLine } from "../command-line.ts";
import { EXIT, runCommand } from "../usage-error.ts";
import { rehearse } from "./rehearse.ts";

const FIFTEEN_MINUTES = 900_000;

await runCommand(async (args) => {
  const { values } = readCommandLine(args, { root: { type: "string" } }, "release:rehearse");
  const interrupted = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interrupted.abort());
  const signal = AbortSignal.any([interrupted.signal, AbortSignal.timeout(FIFTEEN_MINUTES)]);
  console.log("release:rehearse\n");
  await rehearse(values.root ?? ownRoot, signal).catch((error: unknown) => {
    throw interrupted.signal.aborted ? new Error("interrupted; nothing is left behind") : error;
  });
  console.log("\nthe release works, and so does the one after it");
  return EXIT.fine;
});
