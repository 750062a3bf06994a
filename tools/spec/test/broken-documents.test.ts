import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
    "operation-name-reserved.yaml",
    "operation-name-taken.yaml",
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

describe("a schema whose type its package would hide", () => {
  const hidden = (line: number, file: string, name: string) =>
    `specs/demo/openapi.yaml:${line}:5 ${file} exports another "${name}", which would hide this schema's type from the package's users; give the schema another name`;
  const entry = [
    "export {",
    "  ApiError,",
    "  type Result,",
    "  Room as Chamber,",
    '} from "@pbxkit/core";',
    'export * from "./client.ts";',
    'export type * from "./generated/schema.ts";',
  ];
  const files = {
    "index.ts": entry.join("\n"),
    "client.ts": "export interface DemoApi {}\nexport const Call = 1;\n",
    "generated/schema.ts": 'export type Page = components["schemas"]["Page"];\n',
  };

  test.each(["lint", "generate"] as const)("is refused by %s", async (command) => {
    const root = temporaryRepository({ demo: "hidden-schemas.yaml" });
    for (const [name, text] of Object.entries(files)) {
      const file = join(root, "packages/demo/src", name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }

    const outcomes = await runSpecCommand({ command, root, vendors: ["demo"] });

    const lines = [
      hidden(22, "packages/demo/src/index.ts", "Result"),
      hidden(23, "packages/demo/src/client.ts", "DemoApi"),
      hidden(24, "packages/demo/src/client.ts", "Call"),
      hidden(25, "packages/demo/src/index.ts", "Chamber"),
    ];
    expect(outcomes).toEqual([{ ok: false, lines }]);
  });

  test("is none where there is no package yet", async () => {
    const root = temporaryRepository({ demo: "hidden-schemas.yaml" });

    expect(await runSpecCommand({ command: "lint", root, vendors: ["demo"] })).toMatchObject([{ ok: true }]);
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
