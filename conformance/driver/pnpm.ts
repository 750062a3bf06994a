import { readFile } from "node:fs/promises";
import { runProcess } from "./child-process.ts";

/** Runs the workspace's pnpm in its root: the one that started this run, or else the pinned one through npx. */
export async function runPnpm(root: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const options = { cwd: root, env: process.env, limit: 300_000, signal };
  const running = process.env.npm_execpath;
  if (running && /pnpm(\.exe|\.c?js|\.mjs)?$/.test(running)) {
    const script = /\.[cm]?js$/.test(running);
    await runProcess(script ? process.execPath : running, script ? [running, ...args] : args, options);
    return;
  }
  const { packageManager } = JSON.parse(await readFile(`${root}/package.json`, "utf8")) as {
    packageManager: string;
  };
  await runProcess("npx", ["-y", packageManager, ...args], options);
}
