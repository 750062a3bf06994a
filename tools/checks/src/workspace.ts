import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryPath = fileURLToPath(new URL("../../..", import.meta.url));

/** The parts of a package's manifest that checks look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A folder of `packages/`. */
export interface PublishedPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** All packages that are published. */
export function publishedPackages(): PublishedPackage[] {
  return readdirSync(join(repositoryPath, "packages"))
    .map((name) => join(repositoryPath, "packages", name))
    .map((folder) => ({ folder, manifest: readManifest(folder) }));
}

/** How a command ended. */
export interface FinishedCommand {
  readonly code: number;
  readonly output: string;
}

/** Runs a command to its end and keeps what it printed. */
export function runToEnd(command: string, args: readonly string[], cwd: string): Promise<FinishedCommand> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === "number" ? error.code : 1) : 0;
      resolve({ code, output: stdout + stderr });
    });
  });
}
