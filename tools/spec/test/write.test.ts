import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSpecCommand } from "../src/run.ts";
import { setDocument, temporaryRepository } from "./temporary-repository.ts";

const names = [
  "document.ts",
  "index.ts",
  "openapi.json",
  "operation-table.ts",
  "operations.ts",
  "schema.ts",
  "values.ts",
];
const generatedIn = (root: string) => join(root, "packages/demo/src/generated");
const generate = (root: string) => runSpecCommand({ command: "generate", root, vendors: [] });

function contents(root: string): Record<string, string> {
  const folder = generatedIn(root);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

test("the same document gives the same files, wherever it is", async () => {
  const first = temporaryRepository({ demo: "good/open-enum.yaml" });
  const second = temporaryRepository({ demo: "good/open-enum.yaml" });

  await generate(first);
  await generate(second);

  expect(Object.keys(contents(first)).sort()).toEqual(names);
  expect(contents(second)).toEqual(contents(first));
});

test("files that are right already are not touched", async () => {
  const root = temporaryRepository({ demo: "split" });
  await generate(root);
  const times = () => names.map((name) => statSync(join(generatedIn(root), name), { bigint: true }).mtimeNs);
  const before = times();
  writeFileSync(join(generatedIn(root), "values.ts"), "edited");

  const outcomes = await generate(root);

  expect(outcomes).toEqual([{ ok: true, lines: ["demo: wrote values.ts"] }]);
  expect(times().filter((time, index) => time !== before[index])).toHaveLength(1);
});

test("what is not generated any more is removed", async () => {
  const root = temporaryRepository({ demo: "split" });
  mkdirSync(join(generatedIn(root), "old"), { recursive: true });
  writeFileSync(join(generatedIn(root), "old", "schema.d.ts"), "");

  await generate(root);

  expect(readdirSync(generatedIn(root)).sort()).toEqual(names);
});

test("nothing but the generated folder appears", async () => {
  const root = temporaryRepository({ demo: "split" });

  await generate(root);

  expect(readdirSync(join(root, "packages/demo/src"))).toEqual(["generated"]);
});

test("a document that went wrong leaves the files of its last good state", async () => {
  const root = temporaryRepository({ demo: "split" });
  await generate(root);
  const before = contents(root);
  setDocument(root, "demo", "broken/no-effect.yaml");

  const outcomes = await generate(root);

  expect(outcomes.map(({ ok }) => ok)).toEqual([false]);
  expect(contents(root)).toEqual(before);
});

test("a folder that cannot be written is left as it was", async () => {
  const root = temporaryRepository({ demo: "split" });
  // The first file to go in place is a folder, which no file can replace.
  mkdirSync(join(generatedIn(root), "schema.ts"), { recursive: true });

  const outcomes = await generate(root);

  expect(outcomes.map(({ ok }) => ok)).toEqual([false]);
  expect(readdirSync(generatedIn(root))).toEqual(["schema.ts"]);
  expect(readdirSync(join(root, "packages/demo/src"))).toEqual(["generated"]);
});

test("a disk that fails for one vendor does not keep the others from being generated", async () => {
  const root = temporaryRepository({ bad: "split", demo: "split" });
  mkdirSync(join(root, "packages/bad/src"), { recursive: true });
  writeFileSync(join(root, "packages/bad/src/generated"), "a file where the folder belongs");

  const outcomes = await generate(root);

  expect(outcomes.map(({ ok }) => ok)).toEqual([false, true]);
  expect(outcomes[0]?.lines).toEqual([expect.stringMatching(/^bad: EEXIST: /)]);
});

test("what a killed run left behind is removed, what another run works in is not", async () => {
  const root = temporaryRepository({ demo: "split" });
  const source = join(root, "packages/demo/src");
  for (const name of [".generating-killed", ".generating-working"])
    mkdirSync(join(source, name), { recursive: true });
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(join(source, ".generating-killed"), longAgo, longAgo);

  await generate(root);

  expect(readdirSync(source).sort()).toEqual([".generating-working", "generated"]);
});

test("two runs at once leave the files of one", async () => {
  const root = temporaryRepository({ demo: "split" });

  const outcomes = (await Promise.all([generate(root), generate(root)])).flat();

  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  expect(Object.keys(contents(root)).sort()).toEqual(names);
  expect(readdirSync(join(root, "packages/demo/src"))).toEqual(["generated"]);
});

test("one vendor's wrong document does not keep the others from being generated", async () => {
  const root = temporaryRepository({ bad: "broken/no-effect.yaml", demo: "split" });

  const outcomes = await generate(root);

  expect(outcomes.map(({ ok }) => ok)).toEqual([false, true]);
  expect(existsSync(join(root, "packages/bad"))).toBe(false);
  expect(existsSync(generatedIn(root))).toBe(true);
});
