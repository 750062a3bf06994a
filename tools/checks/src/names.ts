// One name for one thing: whoever searches for an exported name finds one definition.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { definedTwice, type SourceFile } from "./exported-names.ts";
import { repositoryPath } from "./workspace.ts";

const SOURCES = ["{packages,tools}/*/src/**/*.ts", "benchmarks/src/**/*.ts", "conformance/**/*.ts"];
const NO_SOURCES = /(^|\/)(node_modules|dist|test|generated(?!\/schema\.ts$))\//;

const read = (path: string): SourceFile => ({
  path: path.replaceAll("\\", "/"),
  text: readFileSync(join(repositoryPath, path), "utf8"),
});
const sources = globSync(SOURCES, { cwd: repositoryPath })
  .map(read)
  .filter(({ path }) => !NO_SOURCES.test(path));
const problems = definedTwice(sources);
for (const problem of problems.sort()) console.error(problem);
console.log(`${sources.length} files, ${problems.length} names that are not of one thing`);
process.exitCode = problems.length > 0 ? 1 : 0;
