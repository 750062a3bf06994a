// Generated from specs/tenant-api, do not edit; run `pnpm generate`.
import type { OperationTable } from "@pbxkit/core/client";

/** Path, then method, to what the default rules do not say. */
export const operationTable: OperationTable = {
  "/api/organizations/{tenant_id}/endpoints/": { GET: { effect: "read", page: { style: "offset", id: "id", offset: "skip", size: "limit", end: "short" } }, POST: "once" },
  "/api/organizations/{tenant_id}/endpoints/status": { GET: "read" },
  "/api/organizations/{tenant_id}/endpoints/{endpoint_id}": { GET: "read", PUT: "idempotent", DELETE: { effect: "idempotent", answer: "none" } },
  "/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password": { PUT: "idempotent" },
};
