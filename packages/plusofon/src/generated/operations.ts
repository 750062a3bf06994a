// Generated from specs/plusofon, do not edit; run `pnpm generate`.
import { defineOperation, type OperationFunction } from "@pbxkit/core/client";
import type { PlusofonApi } from "../client.ts";

export type { OperationFunction };

/** List the messages that were sent and received. */
export const listSms: OperationFunction<PlusofonApi, "GET", "/api/v1/sms"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sms");

/** Send a message. */
export const sendSms: OperationFunction<PlusofonApi, "POST", "/api/v1/sms"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/sms");

/** Get the messages with one other number. */
export const getSmsDialog: OperationFunction<PlusofonApi, "GET", "/api/v1/sms/dialog/{number}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/sms/dialog/{number}");

/** Say where messages that come to a number are told to. */
export const setSmsUrl: OperationFunction<PlusofonApi, "POST", "/api/v1/sms/url"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/sms/url");

/** List the calls of a period. */
export const listCalls: OperationFunction<PlusofonApi, "GET", "/api/v1/call"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/call");

/** Call an employee, then connect a client. */
export const startQuickCall: OperationFunction<PlusofonApi, "POST", "/api/v1/call/quickcall"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/call/quickcall");

/** Get the address of a call's recording. */
export const getCallRecord: OperationFunction<PlusofonApi, "GET", "/api/v1/call/{call_id}/record"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/call/{call_id}/record");

/** List the Flash Call accounts. */
export const listFlashCallAccounts: OperationFunction<PlusofonApi, "GET", "/api/v1/flash-call"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/flash-call");

/** Create a Flash Call account. */
export const createFlashCallAccount: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call");

/** Delete a Flash Call account. */
export const deleteFlashCallAccount: OperationFunction<PlusofonApi, "DELETE", "/api/v1/flash-call/{id}"> =
  /* @__PURE__ */ defineOperation("DELETE", "/api/v1/flash-call/{id}");

/** Get the limits of Flash Call. */
export const getFlashCallSettings: OperationFunction<PlusofonApi, "GET", "/api/v1/flash-call/settings"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/flash-call/settings");

/** Change the limits of Flash Call. */
export const updateFlashCallSettings: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call/settings"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call/settings");

/** List the packages of Flash Call. */
export const listFlashCallProposals: OperationFunction<PlusofonApi, "GET", "/api/v1/flash-call/proposals"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/flash-call/proposals");

/** Get the package of a Flash Call account. */
export const getFlashCallProposal: OperationFunction<PlusofonApi, "GET", "/api/v1/flash-call/proposals/{account_id}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/flash-call/proposals/{account_id}");

/** Change the package of a Flash Call account. */
export const setFlashCallProposal: OperationFunction<PlusofonApi, "PUT", "/api/v1/flash-call/proposals/{account_id}"> =
  /* @__PURE__ */ defineOperation("PUT", "/api/v1/flash-call/proposals/{account_id}");

/** Call a phone, with the pin as the last digits of the caller. */
export const sendFlashCall: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call/send"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call/send");

/** Check the pin that a person typed in. */
export const checkFlashCall: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call/check"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call/check");

/** Hand out a number for a person to call, to prove a phone number. */
export const startCallToAuth: OperationFunction<PlusofonApi, "POST", "/api/v1/flash-call/call-to-auth"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/flash-call/call-to-auth");

/** Get the account's balance. */
export const getBalance: OperationFunction<PlusofonApi, "GET", "/api/v1/payment/balance"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/payment/balance");

/** Get the balance below which the account is warned. */
export const getBalanceNotice: OperationFunction<PlusofonApi, "GET", "/api/v1/payment/notice"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/payment/notice");

/** List what was paid and what was charged. */
export const listPaymentHistory: OperationFunction<PlusofonApi, "GET", "/api/v1/payment/history/{operation_type}"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/payment/history/{operation_type}");

/** Get whether the account is topped up by itself. */
export const getAutopay: OperationFunction<PlusofonApi, "GET", "/api/v1/payment/autopay"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/payment/autopay");

/** List the connected numbers. */
export const listNumbers: OperationFunction<PlusofonApi, "GET", "/api/v1/number"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/number");

/** List the connected numbers that can send messages. */
export const listSmsNumbers: OperationFunction<PlusofonApi, "GET", "/api/v1/number/sms"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/number/sms");

/** Search for numbers that can be bought. */
export const searchNumbers: OperationFunction<PlusofonApi, "GET", "/api/v1/number/search"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/number/search");

/** Reserve a number, to buy it later. */
export const reserveNumber: OperationFunction<PlusofonApi, "POST", "/api/v1/number/reserve"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/number/reserve");

/** Buy numbers. */
export const buyNumbers: OperationFunction<PlusofonApi, "POST", "/api/v1/number/buy"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/number/buy");

/** List the connected numbers of other operators. */
export const listExternalNumbers: OperationFunction<PlusofonApi, "GET", "/api/v1/number/external"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/number/external");

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

/** List the groups of employees. */
export const listGroups: OperationFunction<PlusofonApi, "GET", "/api/v1/groups"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/groups");

/** List the scenarios of incoming calls. */
export const listScenarios: OperationFunction<PlusofonApi, "GET", "/api/v1/scenario"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/scenario");

/** List the sound files. */
export const listMedia: OperationFunction<PlusofonApi, "GET", "/api/v1/media"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/media");

/** List the lists of contacts. */
export const listContactLists: OperationFunction<PlusofonApi, "GET", "/api/v1/contact-lists"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/contact-lists");

/** List the types that a list of contacts can have. */
export const listContactListTypes: OperationFunction<PlusofonApi, "GET", "/api/v1/contact-lists/types"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/contact-lists/types");

/** Get where voicemail is sent to. */
export const getVoicemail: OperationFunction<PlusofonApi, "GET", "/api/v1/voicemail"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/voicemail");

/** Change where voicemail is sent to. */
export const updateVoicemail: OperationFunction<PlusofonApi, "PATCH", "/api/v1/voicemail"> =
  /* @__PURE__ */ defineOperation("PATCH", "/api/v1/voicemail");

/** List the addresses that events are sent to. */
export const listWebhooks: OperationFunction<PlusofonApi, "GET", "/api/v1/webhooks"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/webhooks");

/** Get the customer, its tariff and the end of its trial. */
export const getCustomerInfo: OperationFunction<PlusofonApi, "GET", "/api/v1/customer-info"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/customer-info");

/** Get the state of the contract. */
export const getAgreementStatus: OperationFunction<PlusofonApi, "GET", "/api/v1/agreement/current-status"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/agreement/current-status");

/** Get the tariff. */
export const getCurrentTariff: OperationFunction<PlusofonApi, "GET", "/api/v1/current-tariff"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/current-tariff");

/** Log in with the e-mail address and the password of the account area. */
export const logIn: OperationFunction<PlusofonApi, "POST", "/api/v1/login"> =
  /* @__PURE__ */ defineOperation("POST", "/api/v1/login");

/** Renew the tokens. */
export const refreshTokens: OperationFunction<PlusofonApi, "GET", "/api/v1/refresh"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/refresh");

/** Get the user that the token belongs to. */
export const getCurrentUser: OperationFunction<PlusofonApi, "GET", "/api/v1/authuser"> =
  /* @__PURE__ */ defineOperation("GET", "/api/v1/authuser");
