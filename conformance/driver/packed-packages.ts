import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProcess } from "./child-process.ts";
import { copyDependencies, readPackedManifest } from "./copy-dependencies.ts";
import { runPnpm } from "./pnpm.ts";

/**
 * Packs every public package and unpacks the tarballs into `folder`, laid out as npm does: what the suite imports
 * there is what users get, files and dependencies that were forgotten included.
 */
export async function unpackPackages(root: string, folder: string, signal: AbortSignal): Promise<void> {
  const tarballs = join(folder, "tarballs");
  await mkdir(tarballs, { recursive: true });
  await runPnpm(root, ["-r", "--filter", "./packages/*", "pack", "--pack-destination", tarballs], signal);
  const installed: Record<string, string> = {};
  for (const tarball of await readdir(tarballs)) {
    const name = /^pbxkit-(.+)-\d+\.\d+\.\d+.*\.tgz$/.exec(tarball)?.[1];
    if (!name) throw new Error(`the tarball ${tarball} has a name that was not expected`);
    const target = join(folder, "node_modules", "@pbxkit", name);
    await mkdir(target, { recursive: true });
    const args = ["-xzf", join(tarballs, tarball), "-C", target, "--strip-components=1"];
    await runProcess("tar", args, { env: process.env, limit: 60_000, signal });
    const manifest = await readPackedManifest(target);
    installed[manifest.name] = manifest.version;
    await copyDependencies(manifest, join(root, "packages", name), join(folder, "node_modules"));
  }
  const manifest = { name: "consumer", private: true, type: "module", dependencies: installed };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
}
