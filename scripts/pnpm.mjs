// Runs the pinned pnpm from a bare Node: nothing has to be installed by hand.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** What is wrong with a Node that is too old for the tools; undefined of one that is not. */
export function tooOld({ platform, arch, versions } = process) {
  // A Node 24 to run them on is installed with them there; elsewhere this one has to run TypeScript.
  const brought = platform === "linux" && (arch === "x64" || arch === "arm64");
  const [needed, place] = brought ? ["20.19", ""] : ["22.18", ` on ${platform}-${arch}`];
  const isBefore = (version) => versions.node.localeCompare(version, "en", { numeric: true }) < 0;
  // Node 23 runs TypeScript from 23.6 on, and came out before 22.18.
  const isEarly23 = !brought && versions.node.startsWith("23.") && isBefore("23.6");
  if (!isBefore(needed) && !isEarly23) return undefined;
  return `pbxkit needs Node ${isEarly23 ? "23.6" : needed} or later${place}; this is ${versions.node}.`;
}

/** One line, and out, on a Node that is too old for anything here. */
export function requireNode() {
  const complaint = tooOld();
  if (complaint === undefined) return;
  console.error(complaint);
  process.exit(2);
}

/**
 * Runs `pnpm <args>` in the repository. With `show`, its output goes straight to the terminal; otherwise it is kept and
 * returned. Resolves to `{ code, output }`.
 */
export function pnpm(args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const [program, ...rest] = commandOf(["npx", "--yes", packageManager, ...args]);
    const child = spawn(program, rest, {
      cwd: root,
      env: {
        // Hundreds of processes compile the same files.
        NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"),
        ...process.env,
        TURBO_TELEMETRY_DISABLED: "1",
        npm_config_update_notifier: "false",
        ...env,
      },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      shell: process.platform === "win32",
      // A process group of its own, so that all that it starts can be stopped with it.
      detached: process.platform !== "win32",
    });
    const release = stopOnSignals(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) =>
      resolve({ code: 1, output: `npx could not be started: ${error.message}\n` }),
    );
    child.on("close", (code, signal) => {
      release();
      resolve({ code: code ?? (signal ? 130 : 1), output });
    });
  });
}

/** Windows starts npx through its shell only, which takes one line and splits it at spaces. */
export function commandOf(words, platform = process.platform) {
  if (platform !== "win32") return words;
  return [words.map((word) => (/[^\w@:./\\=!*-]/.test(word) ? `"${word}"` : word)).join(" ")];
}

const signals = ["SIGHUP", "SIGINT", "SIGTERM"];

/** Until it is released: a signal to this process (Ctrl-C) ends the child and all that it started, then this process. */
function stopOnSignals(child) {
  const stop = (signal, number) => {
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
    } catch {
      // It has ended by itself.
    }
    child.once("close", () => process.exit(128 + number));
  };
  for (const name of signals) process.on(name, stop);
  return () => {
    for (const name of signals) process.off(name, stop);
  };
}
