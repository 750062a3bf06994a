import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runSpecCommand } from "../src/run.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const folder = fileURLToPath(new URL("fixtures/broken", import.meta.url));

/** What lint must say stands in the fixture's first comments, as `# LINE:COLUMN reason`. */
function expectedProblems(fixture: string): string[] {
  const lines = readFileSync(join(folder, fixture), "utf8").split("\n");
  return lines
    .filter((line) => /^# \d+:\d+ /.test(line))
    .map((line) => `specs/demo/openapi.yaml:${line.slice(2)}`);
}

describe("a wrong document", () => {
  test.each(readdirSync(folder))("%s", async (fixture) => {
    const root = temporaryRepository({ demo: `broken/${fixture}` });

    const outcomes = await runSpecCommand({ command: "lint", root, vendors: ["demo"] });

    expect(outcomes).toEqual([{ ok: false, lines: expectedProblems(fixture) }]);
  });
});

describe("a document that would be generated wrongly", () => {
  test.each([
    "yaml-syntax.yaml",
    "reference-to-nothing.yaml",
    "no-operation-id.yaml",
    "unknown-effect.yaml",
    "misplaced-extension.yaml",
    "open-enum-names.yaml",
    "pagination-items.yaml",
    "request-content-type.yaml",
    "parameter-cookie.yaml",
    "standard-additional-operation.yaml",
  ])("is not generated from: %s", async (fixture) => {
    const root = temporaryRepository({ demo: `broken/${fixture}` });

    const outcomes = await runSpecCommand({ command: "generate", root, vendors: [] });

    expect(outcomes).toEqual([{ ok: false, lines: expectedProblems(fixture) }]);
    expect(existsSync(join(root, "packages"))).toBe(false);
  });
});

describe("a document in several files", () => {
  test("has its problems reported where they are", async () => {
    const root = temporaryRepository({ demo: "split-syntax" });

    const outcomes = await runSpecCommand({ command: "lint", root, vendors: [] });

    const reason = "not valid YAML: deficient indentation";
    expect(outcomes).toEqual([{ ok: false, lines: [`specs/demo/rooms.yaml:4:1 ${reason}`] }]);
  });

  test("may not have two components of one name", async () => {
    const root = temporaryRepository({ demo: "split-conflict" });

    const outcomes = await runSpecCommand({ command: "generate", root, vendors: [] });

    const reason = 'another file has a different component called "Room"';
    expect(outcomes).toEqual([{ ok: false, lines: [`specs/demo/openapi.yaml:28:41 ${reason}`] }]);
  });
});
