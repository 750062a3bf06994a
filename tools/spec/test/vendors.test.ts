import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSpecCommand } from "../src/run.ts";
import { UsageError } from "../src/usage-error.ts";
import { temporaryRepository } from "./temporary-repository.ts";

test("the vendors are the folders that have a document", async () => {
  const root = temporaryRepository({ demo: "split", another: "good/lists.yaml" });
  mkdirSync(join(root, "specs/empty"));

  const outcomes = await runSpecCommand({ command: "lint", root, vendors: [] });

  expect(outcomes.map(({ lines }) => lines)).toEqual([["another: no problems"], ["demo: no problems"]]);
});

test("a vendor without a document is refused before anything is done", async () => {
  const root = temporaryRepository({ demo: "split" });

  const outcomes = runSpecCommand({ command: "generate", root, vendors: ["demo", "empty", "../demo"] });

  const message = 'no document of "empty", "../demo" in specs/; vendors with one: demo';
  await expect(outcomes).rejects.toThrow(new UsageError(message));
  expect(existsSync(join(root, "packages"))).toBe(false);
});

test("a repository without documents is a problem", async () => {
  const outcomes = await runSpecCommand({ command: "check", root: temporaryRepository({}), vendors: [] });

  expect(outcomes).toEqual([{ ok: false, lines: ["specs:1:1 no folder here has an openapi.yaml"] }]);
});
