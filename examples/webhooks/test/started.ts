import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const secret = "0123456789abcdef-invented";

/** A program of this folder that runs. */
export interface Started {
  /** The receiver's origin. */
  readonly origin: string;
  /** The next line that it prints. */
  readonly line: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const start = (program: string, env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL(`../${program}`, import.meta.url))], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Starts a program on a free port; resolves when it listens. */
export async function startProgram(program: string, env: Record<string, string> = {}): Promise<Started> {
  const child = start(program, { HOOK_SECRET: secret, PORT: "0", ...env });
  let complaints = "";
  child.stderr?.on("data", (data) => {
    complaints += data;
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const line = async () => {
    const { done, value } = await lines.next();
    if (done) throw new Error(`${program} ended: ${complaints}`);
    return value;
  };
  return {
    origin: (await line()).replace("listening on ", ""),
    line,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

/** Runs a program that ends by itself. */
export async function runProgram(program: string, env: Record<string, string>) {
  const child = start(program, env);
  let complaints = "";
  child.stderr?.on("data", (data) => {
    complaints += data;
  });
  const [code] = await once(child, "close");
  return { code, complaints };
}
