import { expect, test } from "vitest";
import { readExamples } from "../src/markdown/read-examples.ts";
import { formatProblem } from "../src/problem.ts";
import { programsOf } from "../src/programs/collect.ts";

const FILE = "packages/bell/src/client.ts";
const read = (...lines: string[]) => readExamples(FILE, lines.join("\n"));

const EXAMPLE = [
  "/**",
  " * Makes a client of Bell.",
  " *",
  " * @example",
  " * ```ts",
  ' * import { createBellClient } from "@pbxkit/bell";',
  " *",
  " * console.log(createBellClient); // prints: function",
  " * ```",
  " */",
  "export function createBellClient(): void {}",
];

test("an example is a program whose lines are those of the source", () => {
  const { page, problems } = read("const a = 1;", ...EXAMPLE);
  expect(problems).toEqual([]);
  const { programs } = programsOf(page);
  expect(programs).toHaveLength(1);
  expect(programs[0]?.kind).toBe("run");
  expect(programs[0]?.lines).toEqual([
    { text: 'import { createBellClient } from "@pbxkit/bell";', file: FILE, line: 7 },
    { text: "", file: FILE, line: 8 },
    { text: "console.log(createBellClient); // prints: function", file: FILE, line: 9 },
  ]);
});

test("a block elsewhere in a docstring is none, nor is one in the code", () => {
  const { page } = read(
    "/**",
    " * ```ts",
    " * sketch();",
    " * ```",
    " */",
    "const a = `",
    "```ts",
    "```",
    "`;",
  );
  expect(page.blocks).toEqual([]);
});

test.each([
  ["on one line", ["/** @example getThing(client) */", "export const a = 1;"]],
  ["without a block", ["/**", " * @example", " * getThing(client);", " */"]],
  ["in another language", ["/**", " * @example", " * ```js", " * getThing(client);", " * ```", " */"]],
])("an example %s would go unchecked, and is refused", (_, lines) => {
  expect(read(...lines).problems.map((each) => each.reason)).toEqual([
    "an @example is a program in a block tagged ts",
  ]);
});

test.each([
  ["createGongClient", FILE],
  ["createGongSimulator", "packages/gong/src/testing/create-simulator.ts"],
  ["unwrap", "packages/core/src/client/result.ts"],
  ["undeclared", "packages/core/src/client/create-client.ts"],
])("%s must have one", (name, file) => {
  const lines = [...EXAMPLE, "", "/** Opens the door. */", `export function ${name}(): void {}`];
  expect(readExamples(file, lines.join("\n")).problems.map(formatProblem)).toEqual([
    `${file}:14 the docstring of ${name} has no @example`,
  ]);
});

test("the overloads of a function share one", () => {
  const overloads = ["a: string", "a: number"].map((input) => `export function unwrap(${input}): void;`);
  const lines = [...EXAMPLE.slice(0, -1), ...overloads];
  expect(readExamples("packages/core/src/client/result.ts", lines.join("\n")).problems).toEqual([]);
});
