import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Seconds that a command of a page may take, on a busy machine. */
const LIMIT = 300;

/** Puts a `pnpm` into a folder: the one that runs this, or else the pinned one by way of npx, which takes seconds. */
export function pinnedPnpm(folder: string, packageManager: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "pnpm");
  const own = process.env.npm_execpath;
  const program = own !== undefined && /[\\/]pnpm$/.test(own) ? `"${own}"` : `npx --yes ${packageManager}`;
  writeFileSync(file, `#!/bin/sh\nexec ${program} "$@"\n`);
  chmodSync(file, 0o755);
}

/** Runs a line of a shell in a folder, with the programs of `programs` before all others. */
export function runWalkCommand(
  line: string,
  cwd: string,
  programs: string,
): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn("sh", ["-c", line], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LIMIT * 1000,
      env: {
        ...process.env,
        PATH: `${programs}${delimiter}${process.env.PATH ?? ""}`,
        TURBO_TELEMETRY_DISABLED: "1",
      },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
