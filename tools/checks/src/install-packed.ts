import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
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
    for (const name of Object.keys(each.manifest.dependencies ?? {})) {
      if (ours.has(name) || linked.has(name)) continue;
      const target = join(folder, "node_modules", name);
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(realpathSync(join(each.folder, "node_modules", name)), target);
      linked.add(name);
    }
  }
}
