import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiDocument, listedOperations } from "../../tools/docs/src/index/document.ts";
import { vendorPage } from "../../tools/docs/src/index/reference-address.ts";
import { readDocument } from "../../tools/docs/src/repository.ts";
import { root } from "./pages.ts";

/** The vendors that have a reference, by the folder of their package. */
export const vendors = {
  plusofon: "Plusofon",
  ringme: "RingMe / Telphin",
  era: "Era Platform",
  "tenant-api": "CallBox tenant API",
};

/** What an operation's function says to editors and the document does not. */
interface FunctionComment {
  readonly effect: string;
  readonly example: string;
}

const COMMENT = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+):/g;

/** The comments of the operations' functions, by their names. */
function functionComments(vendor: string): ReadonlyMap<string, FunctionComment> {
  const text = readFileSync(join(root, "packages", vendor, "src/generated/operations.ts"), "utf8");
  return new Map(
    [...text.matchAll(COMMENT)].map(([, lines = "", name = ""]) => {
      const comment = lines.replaceAll(/^ \* ?/gm, "");
      const [effect = ""] = /^\*\*Effect:\*\* .*$/m.exec(comment) ?? [];
      const [, example = ""] = /^@example\n(```ts\n[\s\S]+?\n```)/m.exec(comment) ?? [];
      return [name, { effect, example }];
    }),
  );
}

const joined = (...parts: readonly unknown[]): string => parts.filter(Boolean).join("\n\n");

/** Says in the descriptions what is not the vendor's own word. */
function tellEvidence(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  Object.values(node).forEach(tellEvidence);
  const { description, "x-evidence": evidence, "x-reason": reason } = node as Record<string, unknown>;
  if (evidence !== "observed" && evidence !== "inferred") return;
  const told = `*${evidence === "observed" ? "Observed" : "Inferred"}, not documented: ${reason}*`;
  Object.assign(node, { description: joined(description, told) });
}

/** A vendor's document, each operation with its call by name, its effect and the vendor's page. */
export function referenceDocument(vendor: string): ApiDocument {
  const document = readDocument(root, vendor) as ApiDocument;
  tellEvidence(document);
  const comments = functionComments(vendor);
  for (const { operation } of listedOperations(document)) {
    const { effect, example } = comments.get(operation.operationId) ?? {};
    Object.assign(operation, {
      description: joined(operation.description, effect, example),
      externalDocs: { url: vendorPage(document, operation), description: "The vendor's page" },
    });
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
