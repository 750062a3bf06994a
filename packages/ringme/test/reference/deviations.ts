import type { Difference } from "./difference.ts";

/** Where the document says something else than the reference, on purpose. */
export interface Deviation {
  /** Matched against the operation and the place: `GET /client/{client_id}/did/ fields.domain`. */
  at: RegExp;
  about: Difference["about"];
  /** What the document says. */
  document: unknown;
  why: string;
}

const extensionTypes = ["phone", "queue", "ivr", "fax", "conference"];
const phoneEvents = ["dial-in", "dial-out", "hangup", "answer", "message-in", "message-out", "voicemail"];
const knownValues = "an open set of known values; the reference closes it in the request or names no values";

export const deviations: readonly Deviation[] = [
  { at: / path\.client_id$/, about: "type", document: "string|integer", why: "`@me` and numbers both work" },
  { at: / path\.client_id$/, about: "default", document: "@me", why: "the client of the token" },
  {
    at: / path\.extension_id$/,
    about: "type",
    document: "integer|string",
    why: "`@{NAME}` stands for a variable",
  },
  {
    at: / path\.scheduler_id$/,
    about: "type",
    document: "integer|string",
    why: "what `create` answers is an integer",
  },
  { at: / fields\.domain$/, about: "type", document: "string", why: "live answers hold a string or null" },
  {
    at: /\/agent\/\S+ fields\.status$/,
    about: "type",
    document: "string|object",
    why: "a string in requests and webhooks, never seen in an answer",
  },

  // What identifies a row is always there; the reference never says so of an answer.
  { at: / fields\.(tasks\.)?id$/, about: "required", document: true, why: "rows are told apart by it" },
  {
    at: /\/record\/ fields\.record_uuid$/,
    about: "required",
    document: true,
    why: "rows are told apart by it",
  },
  {
    at: /\/interval\/\S* fields\.(name|timezone|conditions)$/,
    about: "required",
    document: true,
    why: "every interval was made with them",
  },
  {
    at: /\/ani\/ fields\.default$/,
    about: "required",
    document: true,
    why: "the one thing that the answer says",
  },

  // Seen in answers, or needed to read them, but not in the reference.
  {
    at: / fields\.call_list\.call(er|ed)_extension$/,
    about: "presence",
    document: true,
    why: "named by the vendor wiki and read by clients",
  },
  {
    at: / fields\.call_list\.(call_id|subcall_id)$/,
    about: "presence",
    document: true,
    why: "read by clients",
  },
  {
    at: /\/extension\/\S* fields\.(client_public_caller_id_number|caller_id_group_(id|method)|rfc_public_caller_id_number)$/,
    about: "presence",
    document: true,
    why: "in the answers that clients read",
  },
  {
    at: / fields\.(file_name|record_transfer)$/,
    about: "presence",
    document: true,
    why: "in recorded answers",
  },
  { at: /\/storage_url\/ fields\.record_url$/, about: "presence", document: true, why: "read by clients" },
  {
    at: /\/sound\/search\/ fields\.(page|per_page|order)$/,
    about: "presence",
    document: true,
    why: "in other answers that wrap a list",
  },

  {
    at: /\/phone_events?\/\S* json\.event_type$/,
    about: "enum",
    document: [...phoneEvents, "extension-call-status"],
    why: "the vendor's page about call statuses adds it",
  },
  {
    at: /\/phone_events?\/\S* fields\.event_type$/,
    about: "enum",
    document: [...phoneEvents, "extension-call-status"],
    why: knownValues,
  },
  {
    at: /\/agent\/\S+ fields\.event_type$/,
    about: "enum",
    document: ["agent-login", "agent-logout"],
    why: knownValues,
  },
  {
    at: /\/agent\/\S+ fields\.status$/,
    about: "enum",
    document: ["available", "logged_out"],
    why: knownValues,
  },
  {
    at: / fields\.(method|call_interactive_method)$/,
    about: "enum",
    document: ["GET", "POST"],
    why: knownValues,
  },
  {
    at: /^PUT \/client\/{client_id}\/agent\/(local|remote)\/{agent_id} json\.status$/,
    about: "type",
    document: "string|object",
    why: "what an answer has can be sent back",
  },
  {
    at: /\/interval\/\S* json\.conditions\.type$/,
    about: "presence",
    document: true,
    why: "what an answer has can be sent back",
  },
  {
    at: / fields\.call_list\.call_flow$/,
    about: "enum",
    document: ["in", "out", "IN", "OUT"],
    why: knownValues,
  },
  { at: /\/record\/ fields\.flow$/, about: "enum", document: ["in", "out", "transfer"], why: knownValues },
  {
    at: /\/record\/ fields\.application$/,
    about: "enum",
    document: ["callcenter", "callback", "intercept"],
    why: knownValues,
  },
  {
    at: /\/record\/ fields\.result$/,
    about: "enum",
    document: [
      "busy",
      "answered",
      "not answered",
      "answered elsewhere",
      "failed",
      "rejected",
      "bridged",
      "voicemail",
    ],
    why: knownValues,
  },
  {
    at: /\/record\/ fields\.hangup_disposition$/,
    about: "enum",
    document: ["callee_bye", "caller_bye", "caller_cancel", "callee_refuse", "internal_cancel"],
    why: knownValues,
  },
  { at: /\/record\/ fields\.extension_type$/, about: "enum", document: extensionTypes, why: knownValues },
  { at: /\/extension\/\S* fields\.type$/, about: "enum", document: extensionTypes, why: knownValues },
  {
    at: /\/(extension|user)\/\S* fields\.status$/,
    about: "enum",
    document: ["active", "blocked"],
    why: knownValues,
  },
  { at: /\/user\/\S+ fields\.access$/, about: "enum", document: ["full", "read_only"], why: knownValues },
  {
    at: /\/extension\/\S* fields\.did_as_transfer_caller_id$/,
    about: "enum",
    document: ["None", "default", "from", "diversion"],
    why: knownValues,
  },
  { at: /\/client\S* fields\.type$/, about: "enum", document: ["J", "F"], why: knownValues },
  {
    at: / fields\.(presence|short_local_caller_id)$/,
    about: "enum",
    document: ["yes", "no"],
    why: knownValues,
  },
];
