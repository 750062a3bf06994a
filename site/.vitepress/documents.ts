import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pages.ts";

/** The vendors that have a reference, by the folder of their package. */
export const vendors = {
  plusofon: "Plusofon",
  ringme: "RingMe / Telphin",
  era: "Era Platform",
  "tenant-api": "CallBox tenant API",
};

interface Operation {
  readonly operationId: string;
  "x-codeSamples"?: { readonly lang: string; readonly label: string; readonly source: string }[];
}

type PathItem = Readonly<Record<string, Operation>> & {
  readonly additionalOperations?: Readonly<Record<string, Operation>>;
};

interface OpenApiDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
}

const EXAMPLE = /@example\n \* ```ts\n((?: \*.*\n)+?) \* ```[\s\S]*?\*\/\nexport const (\w+):/g;

/** The example of each operation's function, by its name, as editors show it. */
function callsByName(vendor: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, "packages", vendor, "src/generated/operations.ts"), "utf8");
  return new Map(
    [...text.matchAll(EXAMPLE)].map(([, lines = "", name = ""]) => [
      name,
      lines.replaceAll(/^ \* ?/gm, "").trim(),
    ]),
  );
}

/** A vendor's document, each operation with our call by name. */
export function referenceDocument(vendor: string): OpenApiDocument {
  const file = join(root, "packages", vendor, "src/generated/openapi.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
  const calls = callsByName(vendor);
  for (const { additionalOperations, ...item } of Object.values(document.paths)) {
    for (const operation of [...Object.values(item), ...Object.values(additionalOperations ?? {})]) {
      const source = calls.get(operation.operationId);
      if (source) operation["x-codeSamples"] = [{ lang: "typescript", label: "TypeScript, by name", source }];
    }
  }
  return document;
}

const PREFIX = "virtual:reference/";

/** Makes `import("virtual:reference/plusofon")` a vendor's document as text: one file for each, loaded by its page only. */
export const referenceDocuments = {
  name: "reference-documents",
  resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
  load(id: string) {
    if (!id.startsWith(`\0${PREFIX}`)) return undefined;
    const document = referenceDocument(id.slice(PREFIX.length + 1));
    return `export default ${JSON.stringify(JSON.stringify(document))}`;
  },
};
