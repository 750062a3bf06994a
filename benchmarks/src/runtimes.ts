import { existsSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.ts";
import { repositoryFolder } from "./places.ts";

/** A JavaScript runtime that programs are run in. */
export interface BenchRuntime {
  readonly name: string;
  readonly version: string;
  readonly file: string;
  /** What goes before the program's name. */
  readonly args: readonly string[];
}

interface Candidate {
  readonly name: string;
  readonly files: readonly string[];
  readonly args?: readonly string[];
}

/** They are dependencies of the conformance run, which is not always installed. */
const installed = (path: string): string => join(repositoryFolder, "conformance/node_modules", path);

const node = (major: number): Candidate => ({
  name: `Node ${major}`,
  files: [`node${major}-${process.arch}/bin/node`].map(installed),
});

const candidates: readonly Candidate[] = [
  node(20),
  node(22),
  // The one that runs the toolchain.
  { name: "Node 24", files: [process.execPath] },
  {
    name: "Deno",
    files: [installed("deno/deno"), installed(".bin/deno")],
    args: ["run", "--allow-all", "--no-check", "--no-lock", "--node-modules-dir=manual"],
  },
  { name: "Bun", files: [installed(".bin/bun")] },
];

/** The runtimes that are there, and a line for each that is not. */
export async function findRuntimes(): Promise<{ runtimes: BenchRuntime[]; missing: string[] }> {
  const runtimes: BenchRuntime[] = [];
  const missing: string[] = [];
  for (const { name, files, args = [] } of candidates) {
    const file = files.find(existsSync);
    const version =
      file && (await command(file, ["--version"], { cwd: repositoryFolder }).catch(() => undefined));
    if (file && version)
      runtimes.push({ name, file, args, version: /\d[\w.+-]*/.exec(version)?.[0] ?? "unknown" });
    else missing.push(`${name} is not installed (\`pnpm install\` installs it for the conformance run)`);
  }
  return { runtimes, missing };
}
