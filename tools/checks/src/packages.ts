// Packs every package and looks at what would be published: exports, types, files, dependencies, and what is imported of them.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importedEntries } from "./entries.ts";
import { installPacked } from "./install-packed.ts";
import { splitErrorClasses } from "./one-error-class.ts";
import { problemsOf } from "./package-contents.ts";
import { withScratchFolder } from "./scratch.ts";
import { runToEnd } from "./workspace.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string) => join(here, "node_modules", ".bin", name);

const failures = await withScratchFolder(async (folder) => {
  const found: string[] = [];
  const all = await installPacked(folder);
  for (const packed of all) {
    const { name } = packed.manifest;
    const before = found.length;
    const lint = await runToEnd(bin("publint"), ["run", packed.tarball, "--strict"], here);
    if (lint.code !== 0) found.push(`${name}: publint\n${lint.output.trim()}`);
    // The JSON document is meant to be imported as JSON; attw has no notion of that.
    const types = await runToEnd(
      bin("attw"),
      [packed.tarball, "--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", "./openapi.json"],
      here,
    );
    if (types.code !== 0) found.push(`${name}: attw\n${types.output.trim()}`);
    found.push(...(await problemsOf(packed)).map((problem) => `${name}: ${problem}`));
    console.log(`${found.length === before ? "ok  " : "FAIL"} ${name}`);
  }
  const split = await splitErrorClasses(folder, importedEntries(all));
  console.log(
    `${split.length === 0 ? "ok  " : "FAIL"} error classes are one object across entries, bundled or not`,
  );
  return [...found, ...split];
});
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
