import { cpSync, existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { apiName } from "../src/generate/operation-functions.ts";
import { runSpecCommand } from "../src/run.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const uses = fileURLToPath(new URL("fixtures/use", import.meta.url));
const coreTypes = fileURLToPath(new URL("core-types.ts", import.meta.url));
const openapiFetch = createRequire(import.meta.url)
  .resolve("openapi-fetch")
  .replace(/\.cjs$/, ".d.mts");

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  declaration: true,
  isolatedDeclarations: true,
  skipLibCheck: false,
  noEmit: true,
  paths: {
    "@pbxkit/core/client": [coreTypes],
    "@pbxkit/core/testing": [coreTypes],
    "openapi-fetch": [openapiFetch],
  },
};

const fixtures = [
  "additional-operations",
  "bodies",
  "documented",
  "lists",
  "open-enum",
  "parameters",
  "prose",
];

/** The part of a vendor's `client.ts` that generated files refer to. */
const clientOf = (vendor: string): string =>
  `import type { routes } from "./generated/schema.ts";\nexport interface ${apiName(vendor)} { routes: routes }\n`;

/** A vendor's generated files, and the program in `fixtures/use` that goes with them. */
function sourcesOf(root: string, vendor: string): string[] {
  const source = join(root, "packages", vendor, "src");
  const files = ["schema", "operation-table", "operations", "values", "document"].map((name) =>
    join(source, `generated/${name}.ts`),
  );
  writeFileSync(join(source, "client.ts"), clientOf(vendor));
  if (!existsSync(join(uses, `${vendor}.ts`))) return files;
  cpSync(join(uses, "equal.ts"), join(source, "equal.ts"));
  cpSync(join(uses, `${vendor}.ts`), join(source, "use.ts"));
  return [...files, join(source, "use.ts")];
}

test("TypeScript 5.9 compiles what is generated, and finds the types that the documents mean", async () => {
  const root = temporaryRepository(Object.fromEntries(fixtures.map((name) => [name, `good/${name}.yaml`])));
  const outcomes = await runSpecCommand({ command: "generate", root, vendors: [] });
  expect(outcomes.map(({ ok }) => ok)).not.toContain(false);

  const program = ts.createProgram(
    fixtures.flatMap((vendor) => sourcesOf(root, vendor)),
    options,
  );
  const found = [...ts.getPreEmitDiagnostics(program), ...program.getDeclarationDiagnostics()];

  const told = found
    // The core's own sources come along, and have settings of their own.
    .filter(({ file }) => file?.fileName.startsWith(root) ?? true)
    .map(({ file, messageText }) => {
      const place = file ? relative(root, file.fileName) : "";
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  expect(told).toEqual([]);
});
