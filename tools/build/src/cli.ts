// Builds the package of the current folder into dist: one JavaScript file and one declaration file for each entry of its
// package.json, shared code in dist/shared. Arguments go to tsc, which checks the sources and writes the declarations.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { bundleCode } from "./bundle-code.ts";
import { bundlePage } from "./bundle-page.ts";
import { bundleTypes } from "./bundle-types.ts";
import { readPackage } from "./entries.ts";

try {
  const built = readPackage(process.cwd());
  rmSync("dist", { recursive: true, force: true });
  await Promise.all([
    bundleTypes(built, process.argv.slice(2)),
    bundleCode(built),
    bundlePage(process.cwd()),
  ]);
  if (built.document)
    writeFileSync(
      built.document,
      JSON.stringify(JSON.parse(readFileSync("src/generated/openapi.json", "utf8"))),
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
