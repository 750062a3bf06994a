import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { settingsProblems } from "../src/publish-settings.ts";

const good = {
  name: "@pbxkit/demo",
  license: "MIT",
  repository: { url: "git+https://example.com/demo.git", directory: "packages/demo" },
  publishConfig: { access: "public", provenance: true },
  dependencies: { "@pbxkit/core": "^0.1.0" },
};

function problemsWith(manifest: object): string[] {
  const folder = mkdtempSync(join(tmpdir(), "pbxkit-settings-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...good, ...manifest }));
  return settingsProblems(folder);
}

test("a manifest that a registry can take has no problem", () => {
  expect(problemsWith({})).toEqual([]);
});

test.for([
  [{ private: true }, "it is private"],
  [{ license: undefined }, "it has no licence"],
  [{ publishConfig: { provenance: true } }, "publishConfig.access is not public"],
  [{ publishConfig: { access: "public" } }, "publishConfig.provenance is not true"],
  [{ repository: { url: "demo", directory: "packages/demo" } }, "repository.url is not a git+https address"],
  [{ dependencies: { "@pbxkit/core": "workspace:^" } }, "the range of @pbxkit/core is workspace:^"],
  [{ peerDependencies: { redis: "file:../redis" } }, "the range of redis is file:../redis"],
] as const)("%j: %s", ([manifest, problem]) => {
  expect(problemsWith(manifest)).toEqual([problem]);
});

test.for([
  ["plusofon", ["plusofon", "плюсофон"]],
  ["ringme", ["ringme", "telphin", "рингми", "телфин"]],
  ["era", ["era", "эра"]],
  ["tenant-api", ["callbox", "колбокс"]],
] as const)("%s is found by its vendor's names in both scripts", ([folder, names]) => {
  const manifest = new URL(`../../../packages/${folder}/package.json`, import.meta.url);
  expect(JSON.parse(readFileSync(manifest, "utf8")).keywords).toEqual(expect.arrayContaining([...names]));
});
