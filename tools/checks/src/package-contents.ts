import { dirname, posix } from "node:path";
import type { PackedPackage } from "./pack.ts";
import { run } from "./workspace.ts";

const ALLOWED = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.+|src\/.+)$/;
const UNWANTED = /(^|\/)(test|tests|__tests__|fixtures)\/|\.test\.|\.test-d\.|\.tsbuildinfo$|\.env/;

/** What is wrong with a package's files and manifest; empty when nothing is. */
export async function problemsOf({ tarball }: PackedPackage): Promise<string[]> {
  const cwd = dirname(tarball);
  const listing = await run("tar", ["-tzf", tarball], cwd);
  const files = listing.output
    .trim()
    .split("\n")
    .map((line) => line.replace(/^package\//, ""));
  const have = new Set(files);
  const problems: string[] = [];
  for (const needed of ["README.md", "LICENSE"]) if (!have.has(needed)) problems.push(`${needed} is missing`);
  for (const file of files) {
    if (!ALLOWED.test(file) || UNWANTED.test(file)) problems.push(`${file} should not be published`);
  }
  for (const map of files.filter((file) => file.endsWith(".map"))) {
    const { output } = await run("tar", ["-xzOf", tarball, `package/${map}`], cwd);
    for (const source of JSON.parse(output).sources as string[]) {
      const path = posix.join(posix.dirname(map), source);
      if (!have.has(path)) problems.push(`${map} points at ${path}, which is not in the package`);
    }
  }
  const manifest = await run("tar", ["-xzOf", tarball, "package/package.json"], cwd);
  for (const [name, range] of Object.entries(JSON.parse(manifest.output).dependencies ?? {})) {
    if (String(range).startsWith("workspace:"))
      problems.push(`dependency ${name} still has a workspace range`);
  }
  return problems;
}
