import { expect, test } from "vitest";
import { readPage } from "../src/markdown/read-page.ts";

const blocksOf = (...lines: string[]) => readPage("a.md", lines.join("\n")).blocks;
const proseOf = (...lines: string[]) => readPage("a.md", lines.join("\n")).prose;

test("a block has its language, its place and its code", () => {
  expect(blocksOf("text", "```ts title", "const a = 1;", "", "```", "text")).toEqual([
    { language: "ts", line: 2, code: ["const a = 1;", ""], markers: [] },
  ]);
});

test("a block in a list loses the indent of its fence, and only that", () => {
  expect(blocksOf("1. step", "   ```ts", "   if (a) {", "     b();", "   }", "   ```")[0]?.code).toEqual([
    "if (a) {",
    "  b();",
    "}",
  ]);
});

test("a longer fence holds a shorter one", () => {
  expect(blocksOf("````md", "```ts", "```", "````").map(({ code }) => code)).toEqual([["```ts", "```"]]);
});

test("the comments right above a block belong to it, blank lines between them or not", () => {
  const [block] = blocksOf(
    "<!-- continues -->",
    "<!-- compile only: it needs a page -->",
    "",
    "```ts",
    "```",
  );
  expect(block?.markers).toEqual([
    { line: 1, text: "continues" },
    { line: 2, text: "compile only: it needs a page" },
  ]);
});

test("a comment with text between it and the block belongs to nobody", () => {
  expect(blocksOf("<!-- continues -->", "text", "```ts", "```")[0]?.markers).toEqual([]);
});

test("prose keeps its lines, without code and comments", () => {
  const prose = proseOf("a `[x](y)` b", "```", "[x](y)", "```", "c <!-- [x](y)", "[x](y) --> d");
  expect(prose.map((line) => line.trim())).toEqual(["a          b", "", "", "", "c", "d"]);
});

test("a fence inside a comment begins no block", () => {
  expect(blocksOf("<!--", "```ts", "```", "-->")).toEqual([]);
});
