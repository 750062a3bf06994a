import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contentProblems } from "../src/package-contents.ts";

const map = (source: string) => JSON.stringify({ version: 3, sources: [source] });
const good = {
  "README.md": "# A\n",
  LICENSE: "MIT\n",
  "package.json": '{ "dependencies": { "@pbxkit/core": "^0.1.0" } }',
  "src/index.ts": "export {};\n",
  "dist/index.js": "export {};\n",
  "dist/index.js.map": map("../src/index.ts"),
  "dist/index.d.ts": "export {};\n",
};

function problemsWith(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "pbxkit-contents-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ ...good, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return contentProblems(folder);
}

test("sources, what is built from them, and their papers are what a package has", () => {
  expect(problemsWith({})).toEqual([]);
});

test.for([
  ["a test", { "src/a.test.ts": "" }, "src/a.test.ts should not be published"],
  ["a stray file", { ".env": "" }, ".env should not be published"],
  [
    "a map to a missing source",
    { "dist/index.js.map": map("../src/gone.ts") },
    "dist/index.js.map points at src/gone.ts, which is not in the package",
  ],
  ["a leftover", { "dist/old.js": "" }, "dist/old.js is left over: no file in src/ makes it"],
  [
    "a workspace range",
    { "package.json": '{ "dependencies": { "@pbxkit/core": "workspace:^" } }' },
    "dependency @pbxkit/core still has a workspace range",
  ],
] as const)("%s is found", ([, files, problem]) => {
  expect(problemsWith(files)).toEqual([problem]);
});
