import { expect, test } from "vitest";
import { checkInstalls } from "../src/commands/check-installs.ts";
import { readPage } from "../src/markdown/read-page.ts";
import { formatProblem } from "../src/problem.ts";

const block = (language: string, ...lines: string[]) => [`\`\`\`${language}`, ...lines, "```", ""].join("\n");
const installs = (...lines: string[]) => block("sh", ...lines);

/** What the check says of a page. */
const problemsOf = (text: string, file = "packages/acme/README.md") =>
  checkInstalls([readPage(file, text)]).map(formatProblem);

test("what a program imports is installed by a line above it", () => {
  const program = block(
    "ts",
    'import { a } from "@pbxkit/acme/operations";',
    'import "hono/tiny";',
    'import "./mine.ts";',
  );
  expect(problemsOf(installs("npm install @pbxkit/acme hono@4.1.0") + program)).toEqual([]);
  expect(problemsOf(program + installs("npm install @pbxkit/acme hono"))).toEqual([
    "packages/acme/README.md:2 imports @pbxkit/acme/operations, and no line above installs @pbxkit/acme",
    "packages/acme/README.md:3 imports hono/tiny, and no line above installs hono",
  ]);
});

test("each package is told of once, and every way to import counts", () => {
  const program = block(
    "ts",
    'const a = await import("a");',
    'const b = require("b/c");',
    'import type { A } from "a";',
  );
  expect(problemsOf(program)).toEqual([
    "packages/acme/README.md:2 imports a, and no line above installs a",
    "packages/acme/README.md:3 imports b/c, and no line above installs b",
  ]);
});

test("what Node has needs its types", () => {
  const program = block("ts", "const token = process.env.TOKEN;", 'import { join } from "node:path";');
  expect(problemsOf(program)).toEqual([
    "packages/acme/README.md:2 uses process, and no line above installs @types/node",
  ]);
  expect(problemsOf(installs("npm install --save-dev typescript @types/node") + program)).toEqual([]);
});

test("guides are read by people who have installed a package; a README and a recipe are where they begin", () => {
  const program = block("ts", 'import "@pbxkit/acme";');
  expect(problemsOf(program, "docs/testing.md")).toEqual([]);
  for (const file of ["README.md", "README.ru.md", "packages/acme/README.ru.md", "docs/recipes/a.md"]) {
    expect(problemsOf(program, file)).toHaveLength(1);
  }
});
