import { statSync } from "node:fs";
import { dirname } from "node:path";
import { runToEnd } from "./workspace.ts";

/** What a package weighs. */
export interface PackageSize {
  readonly files: number;
  /** Bytes of the files. */
  readonly unpacked: number;
  /** Bytes that are downloaded. */
  readonly tarball: number;
}

/** Weighs a packed package. */
export async function packageSize(tarball: string): Promise<PackageSize> {
  const { code, output } = await runToEnd("tar", ["-tvzf", tarball], dirname(tarball));
  if (code !== 0) throw new Error(`${tarball} cannot be listed:\n${output}`);
  // mode, owner, bytes, date, time, name
  const files = output
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([mode]) => mode?.startsWith("-"));
  return {
    files: files.length,
    unpacked: files.reduce((sum, [, , bytes]) => sum + Number(bytes), 0),
    tarball: statSync(tarball).size,
  };
}
