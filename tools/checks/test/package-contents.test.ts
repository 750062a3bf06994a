import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contentProblems } from "../src/package-contents.ts";

const map = (source: string, text: string | null = "export {};\n") =>
  JSON.stringify({ version: 3, sources: [source], sourcesContent: [text] });
const manifest = (dependencies: Readonly<Record<string, string>>) =>
  JSON.stringify({
    name: "a",
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    dependencies,
  });
const good = {
  "README.md": "# A\n",
  LICENSE: "MIT\n",
  "package.json": manifest({ "@pbxkit/core": "^0.1.0" }),
  "dist/index.js": 'export * from "./shared/errors.js";\n',
  "dist/index.js.map": map("../src/index.ts"),
  "dist/index.d.ts": "export {};\n",
  "dist/shared/errors.js": "export {};\n",
  "dist/shared/errors.js.map": map("../../src/errors/index.ts"),
};
const notice = "/*!\n * NAME 1.0.0\n *\n * Permission is hereby granted, ...\n */\n";

function problemsWith(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "pbxkit-contents-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ ...good, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return contentProblems(folder);
}

test("entries, what they share, maps with their sources, and the papers are what a package has", () => {
  expect(problemsWith({})).toEqual([]);
});

test("a package with others inside has their license notices", () => {
  const inside = [
    "@cfworker/json-schema",
    "@remix-run/headers",
    "@remix-run/multipart-parser",
    "openapi-fetch",
  ];
  const withNotices = (names: readonly string[]) => ({
    "package.json": JSON.stringify({ name: "@pbxkit/core" }),
    "dist/index.js": names.map((name) => notice.replace("NAME", name)).join(""),
  });
  const missing = (files: Readonly<Record<string, string>>) =>
    problemsWith(files).filter((problem) => problem.includes("notice"));
  expect(missing(withNotices(inside))).toEqual([]);
  expect(missing(withNotices(inside.slice(1)))).toEqual([
    "the license notice of @cfworker/json-schema is missing",
  ]);
});

test.for([
  ["a source", { "src/a.ts": "" }, "src/a.ts should not be published"],
  ["a stray file", { ".env": "" }, ".env should not be published"],
  [
    "a declaration map",
    { "dist/index.d.ts.map": map("../src/index.ts") },
    "dist/index.d.ts.map should not be published",
  ],
  ["a module that is no entry", { "dist/old.js": "" }, "dist/old.js should not be published"],
  ["a leftover", { "dist/shared/old.js": "" }, "dist/shared/old.js is left over: no other file imports it"],
  [
    "a map without its sources",
    { "dist/index.js.map": map("../src/gone.ts", null) },
    "dist/index.js.map lacks the text of ../src/gone.ts",
  ],
  [
    "a class that nobody can use",
    {
      "dist/index.d.ts":
        'export { Shown } from "./shared/errors.js";\ndeclare class Fault {}\ndeclare class Own {\n\treadonly of: number;\n}\n' +
        "export { type Own };\n",
      "dist/shared/errors.d.ts":
        "declare class Call {\n\treadonly attempts: number;\n}\ndeclare class Shown extends Call {\n\treadonly status: number;\n}\nexport { Call, Shown };\n",
    },
    "dist/shared/errors.d.ts declares the class Call, which no entry exports",
  ],
  [
    "an entry that was not built",
    {
      "package.json": JSON.stringify({
        exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./a": "./dist/a.js" },
      }),
    },
    "dist/a.js is missing",
  ],
] as const)("%s is found", ([, files, problem]) => {
  expect(problemsWith(files)).toEqual([problem]);
});
