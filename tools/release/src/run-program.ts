import { execFile } from "node:child_process";

/** How a program ended. */
export interface Finished {
  /** 0 when it went well; 124 when it took too long. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds; default two minutes. */
  readonly timeout?: number;
  /** Ends the program. */
  readonly signal?: AbortSignal;
}

const TWO_MINUTES = 120_000;
const MOST_OUTPUT = 256 * 1024 * 1024;

/** Runs a program to its end and keeps what it printed. Never rejects. */
export function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Finished> {
  const { cwd, env = process.env, timeout = TWO_MINUTES, signal } = options;
  return new Promise((resolve) => {
    const settings = { cwd, env, timeout, maxBuffer: MOST_OUTPUT, ...(signal && { signal }) };
    execFile(program, [...args], settings, (error, stdout, stderr) => {
      if (!error) return resolve({ code: 0, stdout, stderr });
      const code = error.killed ? 124 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, stdout, stderr: stderr || error.message });
    });
  });
}

/** The same, for a program without which there is no going on: rejects with the end of what it said. */
export async function mustRun(
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  const { code, stdout, stderr } = await runProgram(program, args, options);
  if (code === 0) return stdout;
  const said = `${stdout}\n${stderr}`.trim().split("\n").slice(-15).join("\n");
  throw new Error(`${program} ${args.slice(0, 3).join(" ")} ended with status ${code}:\n${said}`);
}
