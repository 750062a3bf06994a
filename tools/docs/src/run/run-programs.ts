import { fork } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FOLDER } from "../../../../packages/simulator/test/recorded/journal.ts";
import type { Problem } from "../problem.ts";
import { documentationPlace, fileOf, type Program } from "../programs/program.ts";
import { checkPrinted } from "./printed.ts";
import { RECORDING } from "./recorded-requests.ts";
import type { RunReport, RunTask } from "./report.ts";

/** How programs are run: by which Node, and from which files. */
export interface ProgramRunner {
  readonly execPath: string;
  readonly execArgv: readonly string[];
  /** The file that runs them, for that Node. */
  readonly worker: string;
  /** Ending of the programs' files. */
  readonly ending: "ts" | "js";
}

const thisNode: ProgramRunner = {
  execPath: process.execPath,
  execArgv: RECORDING,
  worker: fileURLToPath(new URL("worker.ts", import.meta.url)),
  ending: "ts",
};

/** Runs the programs in `folder` that are meant to be run, against simulators. */
export async function runPrograms(
  folder: string,
  programs: readonly Program[],
  runner = thisNode,
): Promise<Problem[]> {
  if (programs.length === 0) return [];
  const tasks = programs.map((program) => ({
    name: program.name,
    path: join(folder, "programs", fileOf(program).replace(/ts$/, runner.ending)),
  }));
  const { reports, complaint } = await runTasks(tasks, runner);
  return programs.flatMap((program) => {
    const report = reports.get(program.name);
    if (!report)
      return [{ ...documentationPlace(program, 1), reason: `did not come to its end: ${complaint}` }];
    const { failure, line, printed } = report;
    if (failure !== undefined) return [{ ...documentationPlace(program, line ?? 1), reason: failure }];
    return checkPrinted(program, printed);
  });
}

function runTasks(
  tasks: readonly RunTask[],
  { execPath, execArgv, worker }: ProgramRunner,
): Promise<{ reports: Map<string, RunReport>; complaint: string }> {
  return new Promise((resolve) => {
    const reports = new Map<string, RunReport>();
    const child = fork(worker, {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { PATH: process.env.PATH, [FOLDER]: process.env[FOLDER] },
      execPath,
      execArgv: [...execArgv],
    });
    let complaint = "";
    child.stderr?.on("data", (chunk) => {
      complaint += chunk;
    });
    child.on("message", (report: RunReport) => reports.set(report.name, report));
    child.on("close", (code) => {
      const lines = complaint
        .split("\n")
        .filter((line) => line.trim() !== "" && !line.includes("ExperimentalWarning"));
      resolve({
        reports,
        complaint: lines.find((line) => /error/i.test(line)) ?? lines[0] ?? `process ended with ${code}`,
      });
    });
    child.send(tasks);
  });
}
