import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { run } from "./workspace.ts";

const ALLOWED = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.+|src\/.+)$/;
const UNWANTED = /(^|\/)(test|tests|__tests__|fixtures)\/|\.test\.|\.test-d\.|\.tsbuildinfo$|\.env/;
const BUILT = /\.(js|d\.ts)(\.map)?$/;

/** What is wrong with a packed package's files and manifest; empty when nothing is. */
export async function problemsOf({ tarball }: { readonly tarball: string }): Promise<string[]> {
  const folder = mkdtempSync(join(dirname(tarball), "contents-"));
  try {
    const { code, output } = await run("tar", ["-xzf", tarball, "-C", folder], folder);
    return code === 0
      ? contentProblems(join(folder, "package"))
      : [`it cannot be unpacked: ${output.trim()}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same, of a package that is unpacked already. */
export function contentProblems(folder: string): string[] {
  const files = filesIn(folder);
  const have = new Set(files);
  const problems = ["README.md", "LICENSE"].flatMap((name) => (have.has(name) ? [] : [`${name} is missing`]));
  for (const file of files) {
    if (!ALLOWED.test(file) || UNWANTED.test(file)) problems.push(`${file} should not be published`);
    if (isLeftover(file, have)) problems.push(`${file} is left over: no file in src/ makes it`);
    for (const path of file.endsWith(".map") ? sourcesOf(folder, file) : []) {
      if (!have.has(path)) problems.push(`${file} points at ${path}, which is not in the package`);
    }
  }
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (String(range).startsWith("workspace:"))
      problems.push(`dependency ${name} still has a workspace range`);
  }
  return problems;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Built from a source that is gone: an old build was in the folder. */
function isLeftover(file: string, have: ReadonlySet<string>): boolean {
  if (!file.startsWith("dist/")) return false;
  return !BUILT.test(file) || !have.has(file.replace(/^dist\//, "src/").replace(BUILT, ".ts"));
}

function sourcesOf(folder: string, map: string): string[] {
  const { sources } = JSON.parse(readFileSync(join(folder, map), "utf8")) as { sources: string[] };
  return sources.map((source) => posix.join(posix.dirname(map), source));
}
