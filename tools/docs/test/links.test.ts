import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkLinks } from "../src/links/check-links.ts";
import { readPage } from "../src/markdown/read-page.ts";
import { formatProblem } from "../src/problem.ts";
import { markdownFiles, repositoryAddress, siteAddress } from "../src/repository.ts";
import { temporaryRepository } from "./temporary-repository.ts";

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const root = temporaryRepository(files);
  const pages = markdownFiles(root).map((file) => readPage(file, readFileSync(join(root, file), "utf8")));
  return checkLinks(root, pages).problems.map(formatProblem);
}

test("links to files, folders and headings that are there are fine", () => {
  const problems = problemsOf({
    "README.md":
      "[a](docs/a.md) [b](docs/a.md#what-is-it) [c](docs/) [d](#here) [e](https://example.com/x#y)\n\n# Here",
    "docs/a.md": "[up](../README.md#here)\n\n## What `is` it?\n",
  });
  expect(problems).toEqual([]);
});

test("a link to a file that is not there has a problem, at its line", () => {
  expect(problemsOf({ "README.md": "\n[a](docs/b.md)\n" })).toEqual([
    'README.md:2 links to "docs/b.md", which does not exist',
  ]);
});

test("a link to a heading that is not there has a problem", () => {
  expect(problemsOf({ "README.md": "# Here\n\n[a](#there)\n" })).toEqual([
    'README.md:3 links to "#there", but README.md has no such heading',
  ]);
});

test("headings of the same text are numbered", () => {
  expect(problemsOf({ "README.md": "# A\n# A\n[1](#a) [2](#a-1) [3](#a-2)\n" })).toHaveLength(1);
});

test("Russian headings have anchors", () => {
  expect(problemsOf({ "README.md": "## Как начать?\n\n[a](#как-начать)\n" })).toEqual([]);
});

test("a heading inside a block of code is none", () => {
  expect(problemsOf({ "README.md": "```sh\n# a\n```\n[a](#a)\n" })).toHaveLength(1);
});

test("links in code are not links", () => {
  expect(problemsOf({ "README.md": "`[a](b)`\n\n```md\n[a](b)\n```\n" })).toEqual([]);
});

test("a package's page may leave its package by the repository's address only", () => {
  const problems = problemsOf({
    "docs/a.md": "# A",
    "packages/x/README.md": `[a](../../docs/a.md) [b](${repositoryAddress}/blob/main/docs/a.md#a) [c](src/)`,
    "packages/x/src/index.ts": "",
  });
  expect(problems).toEqual([
    `packages/x/README.md:1 links to "../../docs/a.md", which is not in the published package; write ${repositoryAddress}/blob/main/docs/a.md`,
  ]);
});

test("a link by the repository's address must lead somewhere", () => {
  expect(problemsOf({ "README.md": `[a](${repositoryAddress}/blob/main/docs/a.md)` })).toHaveLength(1);
});

test("a link by name needs its definition, and the definition a target", () => {
  expect(problemsOf({ "README.md": "[a][one] [b][two]\n\n[one]: docs/a.md\n" })).toEqual([
    'README.md:3 links to "docs/a.md", which does not exist',
    "README.md:1 links by a name that the page does not define",
  ]);
});

test("a link out of the repository has a problem", () => {
  expect(problemsOf({ "README.md": "[a](../x.md) [b](/etc)" })).toHaveLength(2);
});

test("a link into the site's reference must name an operation of the document", () => {
  const document = { paths: { "/a": { get: { operationId: "getA", tags: ["things"] } } } };
  const reference = `${siteAddress}/reference/acme`;
  const problems = problemsOf({
    "README.md": `[a](${reference}) [b](${reference}#tag/things/getA) [c](${reference}#tag/things/getB)`,
    "packages/acme/src/generated/openapi.json": JSON.stringify(document),
  });
  expect(problems).toEqual([`README.md:1 links to "${reference}#tag/things/getB", which no reference has`]);
});
