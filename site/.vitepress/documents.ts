import { type ApiDocument, listedOperations } from "../../tools/docs/src/index/document.ts";
import { vendorPage } from "../../tools/docs/src/index/reference-address.ts";
import { readDocument } from "../../tools/docs/src/repository.ts";
import { operationComments } from "./operation-comments.ts";
import { root } from "./pages.ts";

/** The vendors that have a reference, by the folder of their package. */
export const vendors = {
  plusofon: "Plusofon",
  ringme: "RingMe / Telphin",
  era: "Era Platform",
  "tenant-api": "CallBox tenant API",
};

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
  const comments = operationComments(vendor);
  for (const { operation } of listedOperations(document)) {
    const comment = comments[operation.operationId] ?? "";
    const [effect] = /^\*\*Effect:\*\* .*$/m.exec(comment) ?? [];
    const [, call] = /^@example\n```ts\n([\s\S]+?\n```)/m.exec(comment) ?? [];
    const example =
      call && `\`\`\`ts\nimport { ${operation.operationId} } from "@pbxkit/${vendor}/operations";\n\n${call}`;
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
