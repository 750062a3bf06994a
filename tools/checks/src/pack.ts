import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { type PublishedPackage, publishedPackages, runToEnd } from "./workspace.ts";

/** A package as it would be published. */
export interface PackedPackage extends PublishedPackage {
  readonly tarball: string;
}

/** Packs every published package into `folder`. Rejects with what pnpm said when one cannot be packed. */
export async function packAll(folder: string): Promise<PackedPackage[]> {
  mkdirSync(folder, { recursive: true });
  const packed: PackedPackage[] = [];
  for (const each of publishedPackages()) {
    const before = new Set(readdirSync(folder));
    const { code, output } = await runToEnd("pnpm", ["pack", "--pack-destination", folder], each.folder);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz") && !before.has(name));
    if (code !== 0 || !tarball) throw new Error(`${each.manifest.name} cannot be packed:\n${output}`);
    packed.push({ ...each, tarball: join(folder, tarball) });
  }
  return packed;
}

/** Unpacks tarballs into `folder/node_modules`, as an installation would. */
export async function unpackAll(packed: readonly PackedPackage[], folder: string): Promise<void> {
  for (const { manifest, tarball } of packed) {
    const target = join(folder, "node_modules", manifest.name);
    const loose = join(folder, "loose");
    mkdirSync(loose, { recursive: true });
    mkdirSync(join(target, ".."), { recursive: true });
    // By a path without a drive: GNU's tar takes "C:" for a host.
    const { code, output } = await runToEnd("tar", ["-xzf", relative(loose, tarball)], loose);
    if (code !== 0) throw new Error(`${tarball} cannot be unpacked:\n${output}`);
    renameSync(join(loose, "package"), target);
    rmSync(loose, { recursive: true });
  }
}
