// Generated from specs/plusofon, do not edit; run `pnpm generate`.
import type { OperationTable } from "@pbxkit/core/client";

/** Path, then method, to what the default rules do not say. */
export const operationTable: OperationTable = {
  "/api/v1/sip": { GET: { effect: "read", page: { style: "page", items: "data", id: "id", page: "page", size: "limit", end: "last", last: "last_page", total: "total", current: "current_page" } }, PUT: "once" },
  "/api/v1/sip/statuses": { GET: { effect: "read", page: { style: "page", items: "data", id: "id", page: "page", size: "limit", end: "last", last: "last_page", total: "total", current: "current_page" } } },
  "/api/v1/sip/{sip_id}": { GET: "read", PATCH: "idempotent", DELETE: "idempotent" },
  "/api/v1/sip/{sip_id}/scenarios": { GET: { effect: "read", page: { style: "page", items: "data", id: "id", page: "page", size: "limit", end: "last", last: "last_page", total: "total", current: "current_page" } }, POST: "once" },
  "/api/v1/sip/{sip_id}/scenarios/{scenario_id}": { PUT: "idempotent", PATCH: "idempotent", DELETE: "idempotent" },
};
