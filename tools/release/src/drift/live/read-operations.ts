import { isJson } from "../../../../spec/src/content-type.ts";
import type { SpecDocument, SpecParameter } from "../../../../spec/src/openapi.ts";
import { listOperations, type OperationEntry } from "../../../../spec/src/operations.ts";
import { resolveReference } from "../../../../spec/src/reference.ts";

/** A `read` operation that can be called once its path parameters are known. */
export interface ReadOperation {
  readonly path: string;
  /** Query parameters that it cannot do without. */
  readonly query: readonly string[];
  /** Where the answer holds the rows, and what identifies one; absent where it is not a list. */
  readonly list: { readonly items: string | undefined; readonly id: string } | undefined;
}

/** Operations that are not called, and why. */
export interface LeftOut {
  readonly operation: string;
  readonly reason: string;
}

/**
 * The document's `read` operations, lists before what is found in them; `known` are the query parameters that values are
 * known for.
 */
export function readOperations(
  document: SpecDocument,
  known: readonly string[],
): {
  operations: ReadOperation[];
  leftOut: LeftOut[];
} {
  const operations: ReadOperation[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of listOperations(document)) {
    if (entry.operation["x-effect"] !== "read") continue;
    const query = entry.parameters.filter(isNeeded).map(({ name }) => name);
    const missing = query.filter((name) => !known.includes(name));
    const reason = missing.length > 0 ? `it needs ${missing.join(" and ")}` : obstacle(document, entry);
    if (reason) leftOut.push({ operation: `${entry.method} ${entry.path}`, reason });
    else operations.push({ path: entry.path, query, list: listOf(entry) });
  }
  const parameters = ({ path }: ReadOperation) => path.split("{").length;
  return { operations: operations.sort((a, b) => parameters(a) - parameters(b)), leftOut };
}

function obstacle(document: SpecDocument, { method, operation }: OperationEntry): string | undefined {
  if (method !== "GET") return "it is no GET";
  if (operation.security) return "it has credentials of its own";
  const [, success] =
    Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  const types = Object.keys(resolveReference(document, success)?.content ?? {});
  return types.some(isJson) ? undefined : "its answer is not JSON";
}

const isNeeded = (parameter: SpecParameter): boolean =>
  parameter.in !== "path" && parameter.required === true;

function listOf({ operation }: OperationEntry): ReadOperation["list"] {
  const { style, items, id } = operation["x-pagination"] ?? { style: "none" };
  return style !== "none" && typeof id === "string" ? { items, id } : undefined;
}
