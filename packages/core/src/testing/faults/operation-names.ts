import { isObject } from "../../document/json.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { follow, pointerSegment } from "../../document/reference.ts";

/** An endpoint beside those of the document, such as that for tokens. */
interface Beside {
  readonly method: string;
  readonly path: string;
}

/** What a fault may name as its operation: method and path as the document writes them, or an `operationId`. */
export function operationNames(document: OpenApiDocument, endpoints: readonly Beside[] = []): Set<string> {
  const names = new Set(endpoints.map(({ method, path }) => `${method} ${path}`));
  for (const [template, entry] of Object.entries(document.paths)) {
    const { additionalOperations, ...methods } =
      follow(document, entry, `/paths/${pointerSegment(template)}`)?.node ?? {};
    const operations = [
      ...Object.entries(methods).map(([method, node]) => [method.toUpperCase(), node] as const),
      ...(isObject(additionalOperations) ? Object.entries(additionalOperations) : []),
    ];
    for (const [method, node] of operations) {
      if (!isObject(node)) continue;
      names.add(`${method} ${template}`);
      if (typeof node.operationId === "string") names.add(node.operationId);
    }
  }
  return names;
}
