import { mkdirSync, realpathSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { type PackedPackage, packAll, unpackAll } from "./pack.ts";

/** Packs all packages and unpacks them into `folder/node_modules`, beside their run-time dependencies. */
export async function installPacked(folder: string): Promise<PackedPackage[]> {
  const packed = await packAll(join(folder, "tarballs"));
  await unpackAll(packed, folder);
  linkDependencies(packed, folder);
  return packed;
}

/** What the packages depend on beside each other, linked from where pnpm has put it. */
function linkDependencies(packed: readonly PackedPackage[], folder: string): void {
  const ours = new Set(packed.map(({ manifest }) => manifest.name));
  const linked = new Set<string>();
  for (const each of packed) {
    for (const name of Object.keys({ ...each.manifest.dependencies, ...each.manifest.peerDependencies })) {
      if (ours.has(name) || linked.has(name)) continue;
      const target = join(folder, "node_modules", name);
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(realpathSync(join(each.folder, "node_modules", name)), target, "junction");
      linked.add(name);
    }
  }
}

/**
 * Packs all packages and lays them out in `folder` as pnpm does for somebody who installed the vendors': each in a folder of its
 * own, beside links to what it depends on, so that a program reaches core through a vendor only. `more` are packages of `from`.
 */
export async function installLikePnpm(folder: string, from: string, more: readonly string[]): Promise<void> {
  const packed = await installPacked(join(folder, "flat"));
  const placeOf = (name: string) =>
    join(folder, "node_modules/.pnpm", name.replace("/", "+"), "node_modules", name);
  const link = (target: string, at: string) => {
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(target, at, "junction");
  };
  for (const { manifest } of packed) {
    const place = placeOf(manifest.name);
    mkdirSync(dirname(place), { recursive: true });
    renameSync(join(folder, "flat/node_modules", manifest.name), place);
    if (manifest.name !== "@pbxkit/core") link(place, join(folder, "node_modules", manifest.name));
  }
  const ours = new Set(packed.map(({ manifest }) => manifest.name));
  for (const { manifest, folder: source } of packed) {
    const besides = join(placeOf(manifest.name), "../".repeat(manifest.name.split("/").length));
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      const target = ours.has(name) ? placeOf(name) : realpathSync(join(source, "node_modules", name));
      link(target, join(besides, name));
      // A peer is the project's own.
      if (manifest.peerDependencies?.[name]) link(target, join(folder, "node_modules", name));
    }
  }
  for (const name of more) link(realpathSync(join(from, name)), join(folder, "node_modules", name));
}
