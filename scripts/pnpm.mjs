// Runs the pinned pnpm from a bare Node: nothing has to be installed by hand.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const OLDEST_NODE = [20, 19];

/** One line, and out, on a Node that is too old for anything here. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`pbxkit needs Node ${OLDEST_NODE.join(".")} or later; this is ${process.versions.node}.`);
  process.exit(2);
}

/**
 * Runs `pnpm <args>` in the repository. With `show`, its output goes straight to the terminal; otherwise it is kept and
 * returned. Resolves to `{ code, output }`.
 */
export function pnpm(args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn("npx", ["--yes", packageManager, ...args], {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", npm_config_update_notifier: "false", ...env },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) =>
      resolve({ code: 1, output: `npx could not be started: ${error.message}\n` }),
    );
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output }));
  });
}
