import { readFileSync } from "node:fs";
import ts from "typescript";
import { listOpenSets } from "../open-sets.ts";
import type { SpecDocument } from "../openapi.ts";
import { header } from "./header.ts";

const coreEntry = new URL("../../../../packages/core/src/index.ts", import.meta.url);
/** Words for what a PBX has: a vendor's root entry has its own by them, or none. */
const NOUNS = ["Call", "CallRecord", "Client", "Page"];
const PARTS = ["components", "lists", "operations", "paths", "routes"];

/**
 * `index.ts`: what a vendor's root entry has besides its client. All that users of any client need is passed on from core, by name,
 * so that a name of the vendor's document is the vendor's.
 */
export function generateRootEntry(vendor: string, document: SpecDocument): string {
  const types = [...PARTS, ...Object.keys(document.components?.schemas ?? {})];
  const own = new Set([...NOUNS, ...types, ...listOpenSets(document).map(({ name }) => name)]);
  const passedOn = exportsOf(readFileSync(coreEntry, "utf8")).filter(({ name }) => !own.has(name));
  return [
    header(vendor),
    `export {\n${passedOn.map(({ name, isType }) => `  ${isType ? "type " : ""}${name},\n`).join("")}} from "@pbxkit/core";\n`,
    `export type {\n${types.map((name) => `  ${name},\n`).join("")}} from "./schema.ts";\n`,
    'export * from "./values.ts";\n',
  ].join("");
}

/** What a file exports by name, in the order of names. */
function exportsOf(source: string): { readonly name: string; readonly isType: boolean }[] {
  const file = ts.createSourceFile("index.ts", source, ts.ScriptTarget.ES2022);
  return file.statements
    .flatMap((statement) => {
      if (!ts.isExportDeclaration(statement)) return [];
      const { exportClause, isTypeOnly } = statement;
      if (!exportClause || !ts.isNamedExports(exportClause)) return [];
      return exportClause.elements.map((each) => ({
        name: each.name.text,
        isType: isTypeOnly || each.isTypeOnly,
      }));
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
