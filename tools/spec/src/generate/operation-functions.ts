import type { SpecDocument } from "../openapi.ts";
import type { OperationEntry } from "../operations.ts";
import { header } from "./header.ts";
import { operationComment } from "./operation-comment.ts";
import { sharedErrors } from "./operation-errors.ts";

/** `operations.ts`: every operation as a function by its own name, for people who import what they call. */
export function generateOperationFunctions(
  vendor: string,
  document: SpecDocument,
  entries: readonly OperationEntry[],
): string {
  const api = apiName(vendor);
  const shared = sharedErrors(entries);
  return [
    header(vendor),
    'import { defineOperation, type OperationFunction } from "@pbxkit/core/client";\n',
    `import type { ${api} } from "../client.ts";\n`,
    "\nexport type { OperationFunction };\n",
    ...entries.map((entry) => `\n${operationComment(vendor, document, entry, shared)}${declare(api, entry)}`),
  ].join("");
}

function declare(api: string, { method, path, operation }: OperationEntry): string {
  const place = `${JSON.stringify(method)}, ${JSON.stringify(path)}`;
  return [
    `export const ${operation.operationId}: OperationFunction<${api}, ${place}> =\n`,
    `  /* @__PURE__ */ defineOperation(${place});\n`,
  ].join("");
}

/** The type in the vendor's `client.ts` that joins its document with what its client adds: `PlusofonApi`, `TenantApi`. */
export function apiName(vendor: string): string {
  const words = vendor.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("").replace(/Api$/, "")}Api`;
}
