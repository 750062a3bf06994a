import { appendFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSpecCommand } from "../src/run.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const check = (root: string) => runSpecCommand({ command: "check", root, vendors: ["demo"] });

async function generatedRepository(): Promise<{ root: string; folder: string }> {
  const root = temporaryRepository({ demo: "split" });
  await runSpecCommand({ command: "generate", root, vendors: [] });
  return { root, folder: join(root, "packages/demo/src/generated") };
}

test("files that were just generated are up to date", async () => {
  const { root } = await generatedRepository();

  expect(await check(root)).toEqual([{ ok: true, lines: ["demo: generated files are up to date"] }]);
});

test("edited, missing and left-over files are named, and nothing is changed", async () => {
  const { root, folder } = await generatedRepository();
  appendFileSync(join(folder, "schema.ts"), "// edited\n");
  rmSync(join(folder, "values.ts"));
  writeFileSync(join(folder, "old.ts"), "");
  const before = readdirSync(folder);

  const outcomes = await check(root);

  const cure = "differs from what specs/demo generates; run `pnpm generate`";
  expect(outcomes).toEqual([
    {
      ok: false,
      lines: ["schema.ts", "values.ts", "old.ts"].map(
        (name) => `packages/demo/src/generated/${name} ${cure}`,
      ),
    },
  ]);
  expect(readdirSync(folder)).toEqual(before);
});
