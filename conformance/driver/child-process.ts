import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";

/** What a process has written. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** How a process is started. */
export interface ProcessOptions extends Pick<SpawnOptions, "cwd" | "env"> {
  /** Milliseconds until the process is killed. */
  readonly limit: number;
  /** Kills the process when it aborts. */
  readonly signal: AbortSignal;
}

/** Runs a process to its end. Rejects with an Error that quotes the end of its output unless it ends with code 0. */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<Output> {
  const { limit, signal, ...rest } = options;
  const child = spawn(command, args, { ...rest, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr] = [gather(child, "stdout"), gather(child, "stderr")];
  const guard = killAfter(child, limit, signal);
  try {
    const [code, killedBy] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    if (code === 0) return { stdout: stdout(), stderr: stderr() };
    const why = guard.expired
      ? `killed after ${limit} ms`
      : killedBy
        ? `killed by ${killedBy}`
        : `exit code ${code}`;
    throw new Error([why, tail(stdout()), tail(stderr())].filter(Boolean).join("\n"));
  } finally {
    guard.release();
  }
}

/** Kills this one process when its time is up, or when the run is aborted. */
export function killAfter(child: ChildProcess, limit: number, signal: AbortSignal) {
  const guard = { expired: false, release };
  const kill = () => child.kill("SIGKILL");
  const timer = setTimeout(() => {
    guard.expired = true;
    kill();
  }, limit);
  signal.addEventListener("abort", kill);
  if (signal.aborted) kill();
  function release() {
    clearTimeout(timer);
    signal.removeEventListener("abort", kill);
  }
  return guard;
}

function gather(child: ChildProcess, name: "stdout" | "stderr"): () => string {
  const chunks: Buffer[] = [];
  child[name]?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

const tail = (text: string): string => text.trim().split("\n").slice(-15).join("\n").slice(-3_000);
