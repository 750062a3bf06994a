import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { undoAtEnd } from "./undo-at-end.ts";

/** How a program ended. */
export interface FinishedProgram {
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
  /** Ends the program, and all that it has started. */
  readonly signal?: AbortSignal | undefined;
}

const TWO_MINUTES = 120_000;
const TOOK_TOO_LONG = 124;

/** Runs a program to its end and keeps what it printed. Never rejects. */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<FinishedProgram> {
  const { cwd, env = process.env, timeout = TWO_MINUTES, signal } = options;
  if (signal?.aborted) return { code: 1, stdout: "", stderr: "interrupted" };
  // A group of its own, so that what a package manager has started ends with it.
  const detached = process.platform !== "win32";
  const child = spawn(program, [...args], { cwd, env, detached, stdio: ["ignore", "pipe", "pipe"] });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(detached ? -child.pid : child.pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
  };
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, timeout);
  signal?.addEventListener("abort", end);
  const forget = undoAtEnd(end);
  const ended = new Promise<number | Error>((resolve) => {
    child.once("error", resolve);
    child.once("close", (code) => resolve(code ?? 1));
  });
  const said = [child.stdout, child.stderr].map((stream) => text(stream).catch(() => ""));
  const [result, stdout = "", stderr = ""] = [await ended, ...(await Promise.all(said))];
  clearTimeout(timer);
  forget();
  signal?.removeEventListener("abort", end);
  if (result instanceof Error) return { code: 1, stdout, stderr: result.message };
  return { code: late ? TOOK_TOO_LONG : result, stdout, stderr };
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
