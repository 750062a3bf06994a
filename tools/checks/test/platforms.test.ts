import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryPath } from "../src/workspace.ts";

/** The members of a section of the lock file, with the lines of each. */
function section(name: string): Map<string, string> {
  const text = readFileSync(join(repositoryPath, "pnpm-lock.yaml"), "utf8");
  const [, body = ""] = text.split(`\n${name}:\n`);
  const [members = ""] = body.split(/\n(?=\S)/);
  return new Map(
    members.split(/\n(?= {2}\S)/).map((member) => {
      const [first = "", ...lines] = member.trim().split("\n");
      return [first.replace(/^'|'?:.*$/g, ""), lines.join("\n")];
    }),
  );
}

test("the lock file has what a tool needs on Linux, macOS and Windows, wherever it was written", () => {
  const programs = [...section("snapshots")].flatMap(([name, lines]) => {
    const [, parts] = /^ {4}optionalDependencies:\n((?: {6}.*\n?)+)/m.exec(lines) ?? [];
    return parts?.includes("linux-") ? [{ name, parts }] : [];
  });

  expect(programs.map(({ name }) => name.replace(/(?<=.)@.*$/, ""))).toEqual(
    expect.arrayContaining(["@biomejs/biome", "rolldown", "turbo", "typescript"]),
  );
  for (const { name, parts } of programs)
    expect({ name, mac: /darwin/.test(parts), windows: /win32|windows/.test(parts) }).toEqual({
      name,
      mac: true,
      windows: true,
    });
});

test("what Linux alone needs is optional: nobody else has to install it", () => {
  const packages = section("packages");
  const linux = [...section("snapshots")].filter(([name]) => /^node@|^node-linux-/.test(name));

  expect(linux.length).toBeGreaterThan(0);
  for (const [name, lines] of linux) {
    expect(`${name} ${lines}`).toContain("optional: true");
    expect(packages.get(name)).toMatch(/os: \[linux\]/);
  }
});

test("npx is started with a shell's line on Windows, and with words elsewhere", async () => {
  const { commandOf } = await import(new URL("../../../scripts/pnpm.mjs", import.meta.url).href);
  const words = ["npx", "--yes", "pnpm@1.0.0", "--filter", "!@pbxkit/site", "--out=C:\\My Files\\a.json"];

  expect(commandOf(words, "linux")).toEqual(words);
  expect(commandOf(words, "win32")).toEqual([
    'npx --yes pnpm@1.0.0 --filter !@pbxkit/site "--out=C:\\My Files\\a.json"',
  ]);
});

test.each([
  ["linux", "x64", "20.19.0", undefined],
  ["linux", "arm64", "20.18.3", "pbxkit needs Node 20.19 or later; this is 20.18.3."],
  ["linux", "x64", "18.20.8", "pbxkit needs Node 20.19 or later; this is 18.20.8."],
  ["win32", "x64", "22.17.1", "pbxkit needs Node 22.18 or later on win32-x64; this is 22.17.1."],
  ["darwin", "arm64", "20.20.2", "pbxkit needs Node 22.18 or later on darwin-arm64; this is 20.20.2."],
  ["darwin", "arm64", "22.18.0", undefined],
  ["darwin", "arm64", "23.5.0", "pbxkit needs Node 23.6 or later on darwin-arm64; this is 23.5.0."],
  ["win32", "x64", "23.0.0", "pbxkit needs Node 23.6 or later on win32-x64; this is 23.0.0."],
  ["darwin", "arm64", "23.6.0", undefined],
  ["linux", "x64", "23.5.0", undefined],
  ["linux", "riscv64", "100.0.0", undefined],
])("on %s-%s, Node %s is told: %s", async (platform, arch, node, complaint) => {
  const { tooOld } = await import(new URL("../../../scripts/pnpm.mjs", import.meta.url).href);

  expect(tooOld({ platform, arch, versions: { node } })).toBe(complaint);
});
