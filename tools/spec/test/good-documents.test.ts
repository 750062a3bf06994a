import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runSpecCommand } from "../src/run.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const good = readdirSync(fileURLToPath(new URL("fixtures/good", import.meta.url))).map(
  (name) => `good/${name}`,
);

test.each([...good, "split"])("lint has nothing to say about %s", async (fixture) => {
  const root = temporaryRepository({ demo: fixture });

  const outcomes = await runSpecCommand({ command: "lint", root, vendors: [] });

  expect(outcomes).toEqual([{ ok: true, lines: ["demo: no problems"] }]);
});
