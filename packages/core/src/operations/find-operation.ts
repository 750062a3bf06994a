import type { OperationDetails, OperationTable } from "./operation-table.ts";

/** What is not in the document may do anything, so it is treated as an operation that must not be repeated. */
const UNDECLARED: OperationDetails = { effect: "once", empty: true };

const DETAILS = {
  read: { effect: "read" },
  idempotent: { effect: "idempotent" },
  once: { effect: "once" },
} as const satisfies Record<string, OperationDetails>;

/** The table's entry for a method and path template, in its long form. */
export function findOperation(table: OperationTable, method: string, template: string): OperationDetails {
  const methods = Object.hasOwn(table, template) ? table[template] : undefined;
  const entry = methods && Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (entry === undefined) return UNDECLARED;
  return typeof entry === "string" ? DETAILS[entry] : entry;
}
