import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { generate } from "../../spec/src/generate/generate.ts";
import type { Json } from "./grow-document.ts";
import { installedPackages, operationsOf } from "./installed.ts";
import { repositoryPath } from "./workspace.ts";

const cli = join(repositoryPath, "tools/build/src/cli.ts");

/**
 * Installs into `larger` what is installed in `folder`, with the vendors' packages as they would be with other documents.
 *
 * @param vendors packages whose documents grow; all when absent
 */
export async function installGrown(
  folder: string,
  larger: string,
  grow: (document: Json) => Json,
  vendors: readonly string[] = [...operationsOf(folder).keys()],
): Promise<void> {
  mkdirSync(larger);
  cpSync(join(folder, "node_modules"), join(larger, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const installed = installedPackages(larger);
  for (const name of vendors) {
    const built = await grownPackage(join(larger, "repository"), basename(name), grow);
    const dist = join(installed.get(name) as string, "dist");
    rmSync(dist, { recursive: true });
    cpSync(join(built, "dist"), dist, { recursive: true });
  }
}

/** A vendor's package as it would be with another document: generated and built in `repository`. Returns its folder. */
async function grownPackage(
  repository: string,
  vendor: string,
  grow: (document: Json) => Json,
): Promise<string> {
  const current = join(repositoryPath, "packages", vendor);
  const document = JSON.parse(readFileSync(join(current, "src/generated/openapi.json"), "utf8"));
  mkdirSync(join(repository, "specs", vendor), { recursive: true });
  // JSON is YAML.
  const text = JSON.stringify(grow(document), undefined, 1);
  writeFileSync(join(repository, "specs", vendor, "openapi.yaml"), text);
  cpSync(join(repositoryPath, "tsconfig.base.json"), join(repository, "tsconfig.base.json"));
  const folder = join(repository, "packages", vendor);
  for (const part of ["package.json", "tsconfig.json", "src"])
    cpSync(join(current, part), join(folder, part), { recursive: true });
  symlinkSync(join(current, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [name, file] of await generate(repository, vendor))
    writeFileSync(join(folder, "src/generated", name), file);
  await promisify(execFile)(process.execPath, [cli], { cwd: folder });
  return folder;
}
