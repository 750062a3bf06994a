import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPage } from "../src/markdown/read-page.ts";
import { repositoryRoot } from "../src/repository.ts";
import { stepsOf } from "../src/walk/steps.ts";

const PAGE = "docs/recipes/jest.md";
const own = fileURLToPath(new URL("../node_modules", import.meta.url));

/** The oldest Node that the packages promise, where this machine has it, and the one that all else runs on. */
const nodes = [
  join(repositoryRoot, `conformance/node_modules/node20-minimum-${process.arch}/bin/node`),
  process.execPath,
].filter((path) => existsSync(path));

/** A project as the page makes it, with the built packages as they are installed: in node_modules. */
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pbxkit-jest-"));
  for (const name of ["core", "plusofon"])
    for (const part of ["dist", "package.json"])
      cpSync(join(repositoryRoot, "packages", name, part), join(folder, "node_modules/@pbxkit", name, part), {
        recursive: true,
      });
  for (const name of ["jest", "ts-jest", "@jest"])
    symlinkSync(join(own, name), join(folder, "node_modules", name), "junction");
  for (const step of stepsOf(readPage(PAGE, readFileSync(join(repositoryRoot, PAGE), "utf8")))) {
    if (!("file" in step)) continue;
    mkdirSync(dirname(join(folder, step.file)), { recursive: true });
    writeFileSync(join(folder, step.file), step.text);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "commonjs/package.json"), "{}");
  cpSync(join(folder, "accounts.test.ts"), join(folder, "commonjs/accounts.test.ts"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function jest(node: string, cwd: string, flags: readonly string[]): Promise<string> {
  const program = join(own, "jest/bin/jest.js");
  const { stderr } = await promisify(execFile)(
    node,
    [...flags, program, "--no-cache", "--no-watchman", "--runTestsByPath", "accounts.test.ts"],
    { cwd },
  );
  return stderr;
}

describe.each(nodes)("the page's test, on %s", (node) => {
  test("runs as an ES module", async () => {
    expect(await jest(node, folder, ["--experimental-vm-modules"])).toMatch(/Tests: +1 passed, 1 total/);
  });

  test("runs as CommonJS", async () => {
    expect(await jest(node, join(folder, "commonjs"), [])).toMatch(/Tests: +1 passed, 1 total/);
  });
});
