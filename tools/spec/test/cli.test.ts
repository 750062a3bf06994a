import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryRepository } from "./temporary-repository.ts";

const program = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

function cli(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("generate writes the package's files and says so", () => {
  const root = temporaryRepository({ demo: "split" });

  const result = cli("generate", "--root", root);

  const written =
    "schema.ts, wrote operation-table.ts, wrote operations.ts, wrote values.ts, wrote document.ts, wrote index.ts, wrote openapi.json";
  expect(result).toEqual({ status: 0, stdout: `demo: wrote ${written}\n`, stderr: "" });
  expect(existsSync(join(root, "packages/demo/src/generated/schema.ts"))).toBe(true);
});

test("a wrong document ends with status 1 and one line a problem", () => {
  const root = temporaryRepository({ bad: "broken/undeclared-path-parameter.yaml", demo: "split" });

  const result = cli("lint", "--root", root);

  expect(result).toEqual({
    status: 1,
    stdout: "demo: no problems\n",
    stderr: [
      "specs/bad/openapi.yaml:10:26 Path parameter `id` is not used in the path `/rooms/{room_id}`.",
      "specs/bad/openapi.yaml:11:5 The operation does not define the path parameter `{room_id}` expected by path `/rooms/{room_id}`.",
      "",
    ].join("\n"),
  });
});

test("a failure that nobody foresaw is one line too", () => {
  const root = temporaryRepository({ demo: "split" });
  mkdirSync(join(root, "packages/demo/src/generated/schema.ts"), { recursive: true });

  const { status, stderr } = cli("generate", "--root", root);

  expect(status).toBe(1);
  // Windows calls it EPERM.
  expect(stderr).toMatch(/^demo: E(ISDIR|PERM): .*\n$/);
});

test("a command line that makes no sense ends with status 2", () => {
  const line = "no command; usage: generate|check|lint [vendor...] [--root DIR]\n";

  expect(cli()).toEqual({ status: 2, stdout: "", stderr: line });
});

test("a vendor without a document ends with status 2", () => {
  const { status, stderr } = cli("lint", "nobody");

  expect(status).toBe(2);
  expect(stderr).toMatch(/^no document of "nobody" in specs\/; vendors with one: .*\n$/);
});
