import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { playgroundModules, playgroundPrograms, programHashes } from "../../../site/.vitepress/playground.ts";
import { hashOf, programOf } from "../../../site/.vitepress/theme/playground/program-link.ts";
import { repositoryRoot } from "../src/repository.ts";

const firstProgram = readFileSync(join(repositoryRoot, "README.md"), "utf8")
  .split("```ts\n")[1]
  ?.split("```")[0];

test("the first program of the README is the playground's first", () => {
  expect(playgroundPrograms()[0]).toEqual({ page: "pbxkit", title: "pbxkit", code: firstProgram });
});

test("each vendor's README gives programs, under their headings", () => {
  const pages = Map.groupBy(playgroundPrograms(), ({ page }) => page);
  expect([...pages.keys()]).toEqual([
    "pbxkit",
    "@pbxkit/plusofon",
    "@pbxkit/ringme",
    "@pbxkit/era",
    "@pbxkit/tenant-api",
  ]);
  expect(pages.get("@pbxkit/tenant-api")?.map(({ title }) => title)).toContain("Try it without an account");
});

test("a block that continues another makes one program with it, set off by an empty line", () => {
  const continued = playgroundPrograms().filter(({ title }) => title.includes(" … "));
  expect(continued.length).toBeGreaterThan(0);
  for (const { code } of continued) expect(code).toMatch(/\n\nimport /);
});

test("a link stands below the block that a program ends with, and carries all of it", async () => {
  const hashes = await programHashes();
  expect(await programOf(hashes.get(firstProgram ?? "") ?? "")).toBe(firstProgram);
  const programs = await Promise.all([...hashes.values()].map(programOf));
  expect(programs.toSorted()).toEqual([...new Set(playgroundPrograms().map(({ code }) => code))].toSorted());
});

test("no program needs what a page cannot have", () => {
  for (const { code } of playgroundPrograms()) expect(code).not.toMatch(/from "(node:|vitest|redis|express)/);
  expect(Object.keys(playgroundModules())).toContain("@pbxkit/plusofon/operations");
  expect(Object.keys(playgroundModules())).not.toContain("@pbxkit/plusofon/openapi.json");
});

test.for(["", "console.log(1);\n", "// Привет, 📞\n", "x".repeat(99_000), firstProgram ?? ""])(
  "a link carries a program as it is (%#)",
  async (program) => {
    const hash = await hashOf(program);
    expect(hash).toMatch(/^#code=[\w-]*$/);
    expect(await programOf(hash)).toBe(program);
  },
);

test("a hash of a heading carries no program", async () => {
  expect(await programOf("")).toBeUndefined();
  expect(await programOf("#output")).toBeUndefined();
});

test.for(["#code=!", "#code=AAAA", "#code=____"])("a damaged link is refused: %s", async (hash) => {
  await expect(programOf(hash)).rejects.toThrow();
});

test("a short link that unfolds to a very long program is refused", async () => {
  const hash = await hashOf("x".repeat(1_000_000));
  expect(hash.length).toBeLessThan(2_000);
  await expect(programOf(hash)).rejects.toThrow(RangeError);
});
