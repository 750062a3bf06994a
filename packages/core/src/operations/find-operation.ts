import type { OperationDetails, OperationTable } from "./operation-table.ts";

/** What is not in the document may do anything, so it is treated as an operation that must not be repeated. */
const UNDECLARED: OperationDetails = { effect: "once", empty: true };

const DETAILS = {
  read: { effect: "read" },
  idempotent: { effect: "idempotent" },
  once: { effect: "once" },
} as const satisfies Record<string, OperationDetails>;

/** An operation of the document, or what stands for one that is not in it. */
export interface FoundOperation {
  /** The path template as errors and hooks show it. A path of the caller's own is not shown: it may hold a phone number. */
  readonly name: string;
  /** The table's entry; an operation that is not in it counts as `once`. */
  readonly details: OperationDetails;
}

/** The table's entry for a method and path template, in its long form. */
export function findOperation(table: OperationTable, method: string, template: string): FoundOperation {
  const methods = Object.hasOwn(table, template) ? table[template] : undefined;
  const entry = methods && Object.hasOwn(methods, method) ? methods[method] : undefined;
  const name = methods ? template : "(undeclared path)";
  if (entry === undefined) return { name, details: UNDECLARED };
  return { name, details: typeof entry === "string" ? DETAILS[entry] : entry };
}
