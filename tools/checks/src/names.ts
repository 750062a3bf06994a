// One name for one thing: whoever searches for an exported name finds one definition.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { definedTwice, hiddenSchemas, type SourceFile } from "./exported-names.ts";
import { repositoryPath } from "./workspace.ts";

const SOURCES = ["{packages,tools}/*/src/**/*.ts", "benchmarks/src/**/*.ts", "conformance/**/*.ts"];
const NO_SOURCES = /(^|\/)(node_modules|dist|test|generated)\//;

const read = (path: string): SourceFile => ({
  path: path.replaceAll("\\", "/"),
  text: readFileSync(join(repositoryPath, path), "utf8"),
});
const find = (pattern: string | readonly string[]): SourceFile[] =>
  globSync(pattern, { cwd: repositoryPath }).map(read);

const sources = find(SOURCES).filter(({ path }) => !NO_SOURCES.test(path));
const problems = [
  ...definedTwice(sources),
  ...find("packages/*/src/index.ts").flatMap((root) =>
    hiddenSchemas(root, find(root.path.replace("index.ts", "generated/{models,values}.ts"))),
  ),
];
for (const problem of problems.sort()) console.error(problem);
console.log(`${sources.length} files, ${problems.length} names that are not of one thing`);
process.exitCode = problems.length > 0 ? 1 : 0;
