// pnpm release:rehearse: a release to a throw-away registry, and what users do with it.
import { ownRoot } from "../../../spec/src/repository.ts";
import { readReleaseCommand, runCommand } from "../command-line.ts";
import { EXIT } from "../exit-status.ts";
import { rehearse } from "./rehearse.ts";

const FIFTEEN_MINUTES = 900_000;

const manual = {
  usage: "release:rehearse",
  text: `Publishes all packages to a throw-away registry, installs one of them with npm, pnpm and yarn, type-checks and runs a program
that uses it, and does the same with a second release after an edit of a spec.

The registry is on a free loopback port and asks the one of your npm configuration for everything else. Works on a copy of
the repository as it stands, in a temporary folder that is removed at the end, at an error, and at Ctrl-C.

  --root DIR  another repository than this one

Status: 0 everything works; 1 something does not; 2 wrong arguments.`,
};

await runCommand(manual, async (args) => {
  const { values } = readReleaseCommand(args, { root: { type: "string" } }, manual);
  const interrupted = new AbortController();
  // More than once: a package manager that started this hands the terminal's Ctrl-C on.
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interrupted.abort());
  const signal = AbortSignal.any([interrupted.signal, AbortSignal.timeout(FIFTEEN_MINUTES)]);
  console.log("release:rehearse\n");
  await rehearse(values.root ?? ownRoot, signal).catch((error: unknown) => {
    throw interrupted.signal.aborted ? new Error("interrupted; nothing is left behind") : error;
  });
  console.log("\nthe release works, and so does the one after it");
  return EXIT.fine;
});
