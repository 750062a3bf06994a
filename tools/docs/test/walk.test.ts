import { expect, test } from "vitest";
import { readPage } from "../src/markdown/read-page.ts";
import { programsOf } from "../src/programs/collect.ts";
import { stepsOf } from "../src/walk/steps.ts";

const PAGE = readPage(
  "docs/a.md",
  [
    "<!-- file: packages/a/README.md -->",
    "````md",
    "```sh",
    "not a step",
    "```",
    "````",
    "",
    "```sh",
    "pnpm one",
    "pnpm two",
    "```",
    "<!-- file: packages/a/src/index.ts -->",
    "```ts",
    "export {};",
    "```",
    "```json",
    "{}",
    "```",
  ].join("\n"),
);

test("files are written and commands run in the order of the page", () => {
  expect(stepsOf(PAGE)).toEqual([
    { line: 2, file: "packages/a/README.md", text: "```sh\nnot a step\n```\n" },
    { line: 9, command: "pnpm one" },
    { line: 10, command: "pnpm two" },
    { line: 13, file: "packages/a/src/index.ts", text: "export {};\n" },
  ]);
});

test("a file that the reader is to write is no program of the page", () => {
  expect(programsOf(PAGE)).toEqual({ programs: [], problems: [] });
});
