import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withPrograms } from "../src/programs/scratch-folder.ts";

// The runtimes of the conformance run: each of their packages brings a command `node` of its own, so they are no dependencies here.
const installed = (path: string) =>
  fileURLToPath(new URL(`../../../conformance/node_modules/${path}`, import.meta.url));
const node = (major: number) => [installed(`node${major}-${process.arch}/bin/node`), "--no-warnings"];
const permissions = ["--no-prompt", "--no-remote", "--no-lock", "--allow-net=127.0.0.1", "--allow-env"];

/** What starts a program in each runtime: a binary, and what goes before the file. */
const RUNTIMES = {
  "Node 20": node(20),
  "Node 22": node(22),
  "Node 24": node(24),
  "Node 26": node(26),
  Deno: [installed("deno/deno"), "run", "--quiet", ...permissions],
  Bun: [installed("bun/bin/bun.exe"), "--no-install"],
} as const;

/** A runtime that the documentation's promises are tried in. */
export type RuntimeName = keyof typeof RUNTIMES;

/** The packages of some runtimes are there for some machines only. */
export const isHere = (name: RuntimeName): boolean => existsSync(RUNTIMES[name][0] ?? "");

/** Runs JavaScript in a runtime, where imports find the built packages, and gives all that it printed. */
export const printedBy = (
  name: RuntimeName,
  code: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> =>
  withPrograms([], async (folder) => {
    const file = join(folder, "programs", "program.mjs");
    writeFileSync(file, code);
    const [binary = "", ...flags] = RUNTIMES[name];
    const env = { HOME: folder, DENO_DIR: join(folder, "deno"), NO_COLOR: "1", ...environment };
    return new Promise((resolve) => {
      execFile(
        binary,
        [...flags, file],
        { cwd: folder, env, timeout: 50_000, killSignal: "SIGKILL" },
        (_, stdout, stderr) => resolve((stdout + stderr).trim()),
      );
    });
  });
