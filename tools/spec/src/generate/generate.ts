import { loadDocument } from "../load.ts";
import { listOperations } from "../operations.ts";
import { generateDocumentModule } from "./document.ts";
import { header } from "./header.ts";
import { generateLists } from "./lists.ts";
import { byName } from "./models.ts";
import { sharedErrors, withUsualErrors } from "./operation-errors.ts";
import { generateOperationFunctions } from "./operation-functions.ts";
import { generateOperationTable } from "./operation-table.ts";
import { generateRootEntry } from "./root-entry.ts";
import { generateRoutes } from "./routes.ts";
import { generateTypes } from "./types.ts";
import { generateValues } from "./values.ts";

const PLAIN_PATHS = `import type { PlainPaths } from "@pbxkit/core/client";\n`;

/** The generated files of one vendor: name to text. Nothing is written here. */
export type GeneratedFiles = Map<string, string>;

/** Rejects with `ProblemsError` when the vendor's document is wrong. */
export async function generate(root: string, vendor: string): Promise<GeneratedFiles> {
  const document = await loadDocument(root, vendor, "required");
  const entries = listOperations(document);
  const types = [
    withUsualErrors(generateTypes(document), sharedErrors(entries)),
    generateRoutes(entries),
    generateLists(document, entries),
  ];
  return new Map([
    ["schema.ts", `${header(vendor)}${PLAIN_PATHS}\n${byName(types.join("\n"))}`],
    ["operation-table.ts", generateOperationTable(vendor, document, entries)],
    ["operations.ts", generateOperationFunctions(vendor, document, entries)],
    ["values.ts", generateValues(vendor, document)],
    ["document.ts", generateDocumentModule(vendor, document)],
    ["index.ts", generateRootEntry(vendor, document)],
    ["openapi.json", `${JSON.stringify(document, undefined, 2)}\n`],
  ]);
}
