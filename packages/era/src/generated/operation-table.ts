// Generated from specs/era, do not edit; run `pnpm generate`.
import type { OperationTable } from "@pbxkit/core/client";

/** Path, then method, to what the default rules do not say. */
export const operationTable: OperationTable = {
  "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": { GET: { effect: "read", page: { style: "offset", offset: "offset", size: "limit", end: "empty", id: "id", optional: true } }, POST: "once", CLEAR: { effect: "idempotent", answer: "none" } },
  "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": { GET: "read", PUT: "idempotent", PATCH: "idempotent", DELETE: { effect: "idempotent", answer: "none" } },
};
