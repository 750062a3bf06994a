import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { redocly } from "../../src/redocly/run.ts";

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pbxkit-redocly-"));
  for (const path of ["/a", "/b"]) writeFileSync(file(`${path.slice(1)}.json`), document(path));
});
afterAll(() => rmSync(folder, { recursive: true }));

function document(path: string): string {
  const responses = { 204: { description: "Done" } };
  const info = { title: "A list", version: "1" };
  return JSON.stringify({ openapi: "3.1.0", info, paths: { [path]: { get: { responses } } } });
}

async function diff(from: string, to: string, report: string): Promise<string[]> {
  await redocly(
    "diff",
    file(from),
    file(to),
    "--format",
    "json",
    "--output",
    file(report),
    "--fail-on",
    "none",
  );
  const { changes } = JSON.parse(readFileSync(file(report), "utf8")) as { changes: { path: string }[] };
  return changes.map((change) => change.path);
}

test("runs that are asked for at once come to their own results", async () => {
  const found = await Promise.all([
    diff("a.json", "b.json", "1.json"),
    diff("a.json", "a.json", "2.json"),
    diff("b.json", "a.json", "3.json"),
  ]);
  expect(found).toEqual([["#/paths/~1b"], [], ["#/paths/~1a"]]);
});

test("a run that fails says why, and the next one is not touched by it", async () => {
  const [missing, good] = await Promise.allSettled([
    diff("none.json", "a.json", "4.json"),
    diff("a.json", "a.json", "5.json"),
  ]);
  expect(missing).toMatchObject({
    status: "rejected",
    reason: { message: expect.stringContaining("none.json") },
  });
  expect(good).toEqual({ status: "fulfilled", value: [] });
});

test("a program that only runs Redocly ends by itself", () => {
  const run = JSON.stringify(new URL("../../src/redocly/run.ts", import.meta.url).href);
  const program = `const { redocly } = await import(${run});
    await redocly("diff", ${JSON.stringify(file("a.json"))}, ${JSON.stringify(file("a.json"))});
    console.log("compared");`;
  const options = { encoding: "utf8", timeout: 50_000 } as const;
  expect(execFileSync(process.execPath, ["--input-type=module", "-e", program], options)).toBe("compared\n");
});
