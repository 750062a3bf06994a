// Generated from specs/plusofon, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { PlusofonApi } from "../client.ts";

export type { OperationFunction };

/** List the SIP accounts of the cabinet. */
export const listSipAccounts: OperationFunction<PlusofonApi, "GET", "/api/v1/sip"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sip");

/** Create a SIP account. */
export const createSipAccount: OperationFunction<PlusofonApi, "PUT", "/api/v1/sip"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/v1/sip");

/** List the registration states of the cabinet's SIP accounts. */
export const listSipAccountStatuses: OperationFunction<PlusofonApi, "GET", "/api/v1/sip/statuses"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sip/statuses");

/** Get a SIP account. */
export const getSipAccount: OperationFunction<PlusofonApi, "GET", "/api/v1/sip/{sip_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sip/{sip_id}");

/** Change a SIP account. */
export const updateSipAccount: OperationFunction<PlusofonApi, "PATCH", "/api/v1/sip/{sip_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/api/v1/sip/{sip_id}");

/** Delete a SIP account. */
export const deleteSipAccount: OperationFunction<PlusofonApi, "DELETE", "/api/v1/sip/{sip_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/api/v1/sip/{sip_id}");

/** List the scenarios of a SIP account. */
export const listSipScenarios: OperationFunction<PlusofonApi, "GET", "/api/v1/sip/{sip_id}/scenarios"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sip/{sip_id}/scenarios");

/** Create a scenario for a SIP account. */
export const createSipScenario: OperationFunction<PlusofonApi, "POST", "/api/v1/sip/{sip_id}/scenarios"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/sip/{sip_id}/scenarios");

/** Change a scenario of a SIP account. */
export const updateSipScenario: OperationFunction<PlusofonApi, "PUT", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}");

/** Make a scenario the active one of its SIP account. */
export const activateSipScenario: OperationFunction<PlusofonApi, "PATCH", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}"> =
  /* @__PURE__ */ defineOperation("PATCH", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}");

/** Delete a scenario of a SIP account. */
export const deleteSipScenario: OperationFunction<PlusofonApi, "DELETE", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/api/v1/sip/{sip_id}/scenarios/{scenario_id}");
