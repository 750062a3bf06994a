import { type ChildProcess, fork } from "node:child_process";

/** How a run ended, and what it complained of: in one message, since of two pipes nobody knows which is read first. */
export interface RunEnd {
  readonly status: number | string | null;
  readonly said: string;
}

const TIME_LIMIT = 60_000;

/** The process that runs Redocly; it waits for its next run, and ends with this one. */
let running: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the command line of Redocly, one run after the other. All of them share a process, since to start the program takes
 * ten times as long as to compare two documents.
 *
 * Rejects when it fails, with the first line of what it said.
 */
export function redocly(...args: readonly string[]): Promise<void> {
  const run = last.then(() => runNow(args));
  last = run.catch(() => {});
  return run;
}

async function runNow(args: readonly string[]): Promise<void> {
  if (!running || hasEnded(running)) running = start();
  const child = running;
  const { promise: ended, resolve: end } = Promise.withResolvers<RunEnd>();
  const exited = (status: number | null) => end({ status, said: "" });
  child.once("message", end).once("exit", exited);
  keepAlive(child, true);
  const timer = setTimeout(() => child.kill(), TIME_LIMIT);
  child.send(args);
  const { status, said } = await ended;
  clearTimeout(timer);
  keepAlive(child, false);
  child.off("message", end).off("exit", exited);
  if (status !== 0) throw new Error(`redocly ${args[0]} failed: ${firstLine(said) ?? `status ${status}`}`);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

function start(): ChildProcess {
  // It would otherwise report its use and look for a newer version of itself.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const program = new URL("./program.ts", import.meta.url);
  return fork(program, { env, execArgv: [], stdio: ["ignore", "ignore", "ignore", "ipc"] });
}

/** Whether this process waits for the other one. */
function keepAlive(child: ChildProcess, value: boolean): void {
  const way = value ? "ref" : "unref";
  child[way]();
  child.channel?.[way]();
}

const firstLine = (text: string): string | undefined => text.split("\n").find((line) => line.trim() !== "");
