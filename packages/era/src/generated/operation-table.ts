// Generated from specs/era, do not edit; run `pnpm generate`.
import type { OperationTable } from "@pbxkit/core/client";

/** Path, then method, to what the default rules do not say. */
export const operationTable: OperationTable = {
  "/rest/v1/user/info": { GET: "read" },
  "/rest/v1/user/avatar": { GET: { effect: "read", answer: "binary" }, PUT: { effect: "idempotent", body: "multipart", answer: "none" }, DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/user/sip/accounts": { GET: { effect: "read", page: { style: "single", id: "id" } } },
  "/rest/v1/user/sip/accounts/{account_id}": { GET: "read" },
  "/rest/v1/user/sip/accounts/{account_id}/parallel": { GET: "read", PUT: "idempotent" },
  "/rest/v1/user/sip/accounts/{account_id}/redirect_rules": { GET: { effect: "read", query: { filter: "json", order: "json" }, page: { style: "offset", offset: "offset", size: "limit", end: "empty", id: "id", optional: true } }, POST: "once", CLEAR: { effect: "idempotent", answer: "none" } },
  "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": { GET: "read", PUT: "idempotent", PATCH: "idempotent", DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/user/sip/calls": { GET: { effect: "read", page: { style: "single", id: "id" } } },
  "/rest/v1/user/sip/calls/{call_id}": { GET: "read" },
  "/rest/v1/iam/users": { GET: { effect: "read", query: { filter: "json", mask: "comma", order: "json" }, page: { style: "offset", offset: "offset", size: "limit", end: "empty", id: "id" } }, POST: "once" },
  "/rest/v1/iam/users/{user_id}": { GET: "read", PATCH: "idempotent", DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/iam/sessions": { POST: { effect: "once", security: "none" } },
  "/rest/v1/iam/sessions/current": { GET: "read", DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/uc/redirectrules": { GET: { effect: "read", query: { filter: "json", mask: "comma", order: "json" }, page: { style: "offset", offset: "offset", size: "limit", end: "empty", id: "id" } }, POST: "once" },
  "/rest/v1/uc/redirectrules/{rule_id}": { GET: "read", PATCH: "idempotent", DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/uc/sipusers": { GET: { effect: "read", query: { filter: "json", mask: "comma", order: "json" }, page: { style: "offset", offset: "offset", size: "limit", end: "empty", id: "id" } }, POST: "once" },
  "/rest/v1/uc/sipusers/{sip_user_id}": { GET: "read", PATCH: "idempotent", DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/uc/sipuser_states": { GET: { effect: "read", query: { filter: "json", mask: "comma" }, page: { style: "offset", offset: "offset", size: "limit", end: "empty", id: "id", optional: true } } },
  "/rest/v1/uc/calls": { GET: { effect: "read", page: { style: "single", id: "id" } } },
  "/rest/v1/uc/calls/{call_id}": { GET: "read", DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/uc/conferences": { GET: { effect: "read", page: { style: "single", id: "id" } } },
  "/rest/v1/uc/conferences/{conference_id}": { GET: "read", DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/uc/conferences/{conference_id}/paticipants": { GET: { effect: "read", page: { style: "single", id: "id" } } },
  "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}": { GET: "read", DELETE: { effect: "idempotent", answer: "none" } },
  "/rest/v1/uc/conferences/{conference_id}/topology": { GET: "read" },
};
