import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { killAfter } from "../driver/child-process.ts";
import type { BehaviourReport, RuntimeFamily, SuiteReport } from "../suite/report.ts";
import { missingFile } from "./installed.ts";
import type { Runtime } from "./runtime.ts";

/** A runtime that takes a file on its command line. */
export interface CommandLineRuntime {
  readonly name: string;
  readonly title: string;
  readonly family: RuntimeFamily;
  readonly binary: string;
  /** Goes before the file's name. */
  readonly flags: readonly string[];
  /** The machines that there is a package for, where it is not every one. */
  readonly where?: string;
}

/** Milliseconds that a program has to end after its report; kept connections may not hold it. */
const TIME_TO_END = 3_000;

/** Runs the suite as a program that prints its report and ends by itself. */
export function commandLineRuntime({
  name,
  title,
  family,
  binary,
  flags,
  where,
}: CommandLineRuntime): Runtime {
  return {
    name,
    title,
    optional: false,
    missing: () => missingFile(binary, where),
    async run({ folder, bundles, control, limit, signal }) {
      // Nothing of the caller's environment: proxies and loaders in it would change what is measured.
      const env = { HOME: folder, DENO_DIR: `${folder}/deno`, NO_COLOR: "1" };
      const child = spawn(binary, [...flags, bundles.commandLine, family, control], { cwd: folder, env });
      const guard = killAfter(child, limit, signal);
      let lastLine = "";
      let complaints = "";
      const closed = once(child, "close") as Promise<[number | null]>;
      child.stderr.on("data", (chunk: Buffer) => {
        complaints = (complaints + chunk).slice(-3_000);
      });
      try {
        for await (const line of createInterface({ input: child.stdout })) {
          lastLine = line;
          if (isReport(line)) break;
        }
        if (!isReport(lastLine)) {
          await closed;
          throw new Error(
            guard.expired ? `killed after ${limit} ms` : `crashed: ${complaints.trim() || lastLine}`,
          );
        }
        const startedAt = Date.now();
        const killer = killAfter(child, TIME_TO_END, signal);
        const [code] = await closed;
        killer.release();
        const report = JSON.parse(lastLine) as SuiteReport;
        const problem = killer.expired
          ? `a timer or a connection kept it alive for ${TIME_TO_END} ms`
          : code === 0
            ? undefined
            : `it ended with code ${code}: ${complaints.trim()}`;
        return { ...report, behaviours: [...report.behaviours, ending(problem, Date.now() - startedAt)] };
      } finally {
        guard.release();
        child.kill("SIGKILL");
      }
    },
  };
}

const isReport = (line: string): boolean => line.startsWith(`{"family":`);

const ending = (problem: string | undefined, milliseconds: number): BehaviourReport => ({
  group: "packages",
  name: "a program ends by itself when its calls are done",
  ...(problem === undefined ? { outcome: "pass" } : { outcome: "fail", problem }),
  milliseconds,
});
