import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { generate } from "../../spec/src/generate/generate.ts";
import type { Json } from "./grow-document.ts";
import { repositoryPath } from "./workspace.ts";

const cli = join(repositoryPath, "tools/build/src/cli.ts");

/** A vendor's package as it would be with another document: generated and built in `repository`, a folder of its own. */
export async function grownPackage(
  repository: string,
  vendor: string,
  grow: (document: Json) => Json,
): Promise<string> {
  const document = JSON.parse(
    readFileSync(join(repositoryPath, "packages", vendor, "src/generated/openapi.json"), "utf8"),
  );
  mkdirSync(join(repository, "specs", vendor), { recursive: true });
  // JSON is YAML.
  writeFileSync(
    join(repository, "specs", vendor, "openapi.yaml"),
    JSON.stringify(grow(document), undefined, 1),
  );
  cpSync(join(repositoryPath, "tsconfig.base.json"), join(repository, "tsconfig.base.json"));
  const folder = join(repository, "packages", vendor);
  for (const part of ["package.json", "tsconfig.json", "README.md", "src"])
    cpSync(join(repositoryPath, "packages", vendor, part), join(folder, part), { recursive: true });
  symlinkSync(join(repositoryPath, "packages", vendor, "node_modules"), join(folder, "node_modules"));
  for (const [name, text] of await generate(repository, vendor))
    writeFileSync(join(folder, "src/generated", name), text);
  await promisify(execFile)(process.execPath, [cli], { cwd: folder });
  return folder;
}
