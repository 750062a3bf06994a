import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../../spec/src/generate/generate.ts";
import { listVendors } from "../../../spec/src/repository.ts";
import { mustRun } from "../run-program.ts";
import { scratchFolder } from "../undo-at-end.ts";
import { type CompileError, compile } from "./compile.ts";
import { compatPrograms } from "./programs.ts";

/** Of the released tree, what is compiled and what it needs for that. */
const needed = ["packages", "examples", "tools/checks"];

/**
 * The last release's type tests and examples of a vendor that no longer compile: against the packages of the working tree,
 * with the types that the working specs generate. A program that did not compile at the release either says nothing.
 */
export async function brokenPrograms(
  root: string,
  vendor: string,
  revision: string,
): Promise<CompileError[]> {
  const folder = scratchFolder("compat");
  try {
    const released = join(folder.path, "released");
    await checkOut(root, revision, released);
    const programs = compatPrograms(released, vendor);
    if (programs.length === 0) return [];
    const working = join(folder.path, "working");
    cpSync(released, working, { recursive: true });
    await putWorkingPackages(root, vendor, working);
    for (const tree of [released, working]) linkDependencies(root, tree);
    const before = new Set((await compile(released, programs)).map(textOf));
    const after = await compile(working, programs);
    return after.filter((error) => !before.has(textOf(error)));
  } finally {
    folder.remove();
  }
}

function textOf({ file, code, message }: CompileError): string {
  return `${file} ${code} ${message}`;
}

async function checkOut(root: string, revision: string, target: string): Promise<void> {
  mkdirSync(target);
  const listed = await mustRun("git", ["ls-tree", "--name-only", revision, ...needed], { cwd: root });
  const name = "released.tar";
  const archive = join(target, name);
  const paths = listed.split("\n").filter(Boolean);
  await mustRun("git", ["archive", "--format=tar", "-o", archive, revision, ...paths], { cwd: root });
  // By its name: GNU's tar takes "C:" for a host.
  await mustRun("tar", ["-xf", name], { cwd: target });
  rmSync(archive);
}

async function putWorkingPackages(root: string, vendor: string, tree: string): Promise<void> {
  const packages = join(tree, "packages");
  for (const name of readdirSync(join(root, "packages"))) {
    for (const part of ["src", "package.json"]) {
      const target = join(packages, name, part);
      rmSync(target, { recursive: true, force: true });
      const source = join(root, "packages", name, part);
      if (existsSync(source)) cpSync(source, target, { recursive: true });
    }
  }
  if (!listVendors(root).includes(vendor)) return;
  const generated = join(packages, vendor, "src", "generated");
  mkdirSync(generated, { recursive: true });
  for (const [name, text] of await generate(root, vendor)) writeFileSync(join(generated, name), text);
}

/** Dependencies are those that are installed here; only the packages of this repository differ. */
function linkDependencies(root: string, tree: string): void {
  const folders = [".", ...readdirSync(join(tree, "packages")).map((name) => join("packages", name))];
  for (const folder of folders) {
    const installed = join(root, folder, "node_modules");
    if (existsSync(installed)) symlinkSync(installed, join(tree, folder, "node_modules"), "junction");
  }
}
