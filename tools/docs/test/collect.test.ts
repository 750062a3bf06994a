import { expect, test } from "vitest";
import { readPage } from "../src/markdown/read-page.ts";
import { formatProblem } from "../src/problem.ts";
import { programsOf } from "../src/programs/collect.ts";
import { documentationPlace } from "../src/programs/program.ts";

const collect = (...lines: string[]) => programsOf(readPage("docs/a.md", lines.join("\n")));
const codeOf = ({ programs }: ReturnType<typeof collect>) =>
  programs.map(({ lines }) => lines.map(({ text }) => text));

test("each ts block is a program of its own, other languages are none", () => {
  const collected = collect("```ts", "a", "```", "```sh", "b", "```", "```ts", "c", "```");
  expect(codeOf(collected)).toEqual([["a"], ["c"]]);
  expect(collected.problems).toEqual([]);
});

test("a block that continues makes one program with the one before, and its lines know where they stand", () => {
  const collected = collect("```ts", "a", "```", "<!-- continues -->", "```ts", "b", "```");
  expect(codeOf(collected)).toEqual([["a", "b"]]);
  const [program] = collected.programs;
  expect(program && documentationPlace(program, 2)).toEqual({ file: "docs/a.md", line: 6 });
});

test("what must not run does not keep from running what it continues", () => {
  const only = "<!-- compile only: needs a browser -->";
  const collected = collect("```ts", "a", "```", "<!-- continues -->", only, "```ts", "b", "```");
  expect(collected.programs.map(({ kind }) => kind)).toEqual(["run", "compile only"]);
  expect(codeOf(collected)).toEqual([["a"], ["a", "b"]]);
});

test("what continues a program that must not run, must not run", () => {
  const only = "<!-- compile only: needs a browser -->";
  const collected = collect(only, "```ts", "a", "```", "<!-- continues -->", "```ts", "b", "```");
  expect(collected.programs.map(({ kind }) => kind)).toEqual(["compile only"]);
});

test("a program that imports vitest is a test", () => {
  expect(collect("```ts", 'import { test } from "vitest";', "```").programs[0]?.kind).toBe("test");
});

test.each([
  [["```js", "a", "```"], 'docs/a.md:1 a block tagged "js" is not checked; tag it "ts"'],
  [
    ["<!-- continues -->", "```ts", "a", "```"],
    "docs/a.md:2 continues a block, but there is none before it on this page",
  ],
  [
    ["<!-- compile only -->", "```ts", "a", "```"],
    'docs/a.md:1 "compile only" above a block is none of "continues", "compile only: reason" and "file: path"',
  ],
])("a mistake in the conventions is a problem: %j", (lines, problem) => {
  expect(collect(...lines).problems.map(formatProblem)).toEqual([problem]);
});
