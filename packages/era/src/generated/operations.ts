// Generated from specs/era, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { EraApi } from "../client.ts";

export type { OperationFunction };

/** List the redirect rules of a SIP account. */
export const listRedirectRules: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules");

/** Create a redirect rule. */
export const createRedirectRule: OperationFunction<EraApi, "POST", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules"> =
  /* @__PURE__ */ defineOperation("POST", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules");

/** Delete every redirect rule of a SIP account. */
export const clearRedirectRules: OperationFunction<EraApi, "CLEAR", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules"> =
  /* @__PURE__ */ defineOperation("CLEAR", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules");

/** Get a redirect rule. */
export const getRedirectRule: OperationFunction<EraApi, "GET", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");

/** Replace a redirect rule, or create it with this id. */
export const replaceRedirectRule: OperationFunction<EraApi, "PUT", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");

/** Change some fields of a redirect rule. */
export const updateRedirectRule: OperationFunction<EraApi, "PATCH", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");

/** Delete a redirect rule. */
export const deleteRedirectRule: OperationFunction<EraApi, "DELETE", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}");
