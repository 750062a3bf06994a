import type { RuntimeCall } from "../client/create-client.ts";
import type { OperationTable } from "../operations/operation-table.ts";

export function createPaginate(_table: OperationTable, _call: RuntimeCall): unknown {
  return undefined;
}
