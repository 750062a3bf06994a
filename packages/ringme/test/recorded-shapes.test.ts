import { expect, test } from "vitest";
import { locate } from "../../core/test/support/document-pointer.ts";
import { createSchemaCheck } from "../../core/test/support/schema-check.ts";
import document from "../src/generated/openapi.json" with { type: "json" };

// Answers with exactly the members that public clients and their fixtures have, and values of our own.
const check = createSchemaCheck(document);
const nulls = (...names: string[]) => Object.fromEntries(names.map((name) => [name, null]));

const party = { id: 5101, name: "7700*101", type: "phone", client_id: 7001, extension_group_id: null };
const shared = {
  ...{
    flow: "in",
    init_time_gmt: "2026-02-03 09:30:00.98",
    start_time_gmt: "2026-02-03 09:30:01",
    duration: 73,
  },
  ...{ hangup_time_gmt: "2026-02-03 09:31:14.5", result: "answered", hangup_cause: "NORMAL_CLEARING" },
  ...{ hangup_disposition: "caller_bye", extension_id: 5101, extension_name: "7700*101@pbx.example.com" },
  ...{ extension_type: "phone", client_owner_id: 7001, from_username: "+12025550177" },
  ...{ from_domain: "pbx.example.com", from_screen_name: "+12025550177", to_username: "12025550142" },
  ...{
    to_domain: "pbx.example.com",
    ...nulls("did_number", "did_domain", "ext_number_reg", "extension_group_owner_id"),
  },
};
const part = {
  ...shared,
  ...{ dest_number: "7700*101", dest_domain: "pbx.example.com", record_transfer: false, application: null },
  ...nulls("record_uuid", "record_file_size", "source_number", "source_domain"),
};
const call = {
  ...{ ...shared, call_uuid: "00112233445566778899AABBCCDDEEFF" },
  ...nulls("bridged_time_gmt", "bridged_duration", "bridged_username", "bridged_domain"),
  cdr: [part],
};

const answers: Record<string, unknown> = {
  CurrentUser: {
    ...{
      id: 901,
      login: "operator",
      admin: false,
      access: "read_only",
      client_id: 7001,
      timezone: "Europe/Moscow",
    },
    ...nulls("extension_id", "extension_group_id", "dealer_id", "extra_params"),
  },
  CurrentCallList: {
    call_list: [
      {
        ...{ call_api_id: "1800012345-0f3d", call_id: "0a1b", subcall_id: "5101-0a1b", extension_id: 5101 },
        ...{ call_flow: "OUT", real_call: true, caller_id_number: "7700*101", caller_id_name: "Anna" },
        ...{ called_number: "12025550177", init_time_gmt: "2026-02-03 09:30:56,60", answer_time_gmt: null },
        ...{
          caller_extension: party,
          called_extension: null,
          ...nulls("called_did", "record_uuid", "callback_id"),
        },
      },
    ],
  },
  Extension: {
    ...{
      id: 5101,
      name: "7700*101",
      domain: "pbx.example.com",
      type: "phone",
      status: "active",
      client_id: 7001,
    },
    ...{
      ani_rfc3325: false,
      create_date: "2026-01-01 09:00:00",
      extra_params: "null",
      caller_id_group_method: "random",
    },
    ...{ rfc_public_caller_id_number: false, did_as_transfer_caller_id: "default" },
    ...nulls(
      "label",
      "extension_group_id",
      "caller_id_name",
      "ani",
      "message_did",
      "dial_rule_id",
      "dial_rule_limit",
    ),
    ...nulls("client_public_caller_id_number", "caller_id_group_id"),
  },
  CallHistory: { page: 1, per_page: 30, order: "desc", call_history: [call] },
  CallHistoryEntry: call,
  CallPartList: { page: 1, per_page: 30, order: "asc", cdr: [part] },
  Callback: { call_api_id: "1800012345-0f3d", call_id: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" },
  ExtensionEvent: { id: 931, url: "https://crm.example.com/", event_type: "dial-in", method: "GET" },
  QualityRate: {
    ...{
      id: 61,
      call_uuid: call.call_uuid,
      datetime: "2026-02-03 09:31:20",
      extension_id: 5101,
      client_id: 7001,
    },
    ...{ rate: 5, max_rate: 5 },
  },
  RegistrationState: {
    ...{ extension_id: 5101, registered: true },
    registrations: [
      {
        device: "phone",
        real_address: "192.0.2.1",
        contact_address: "sip:101",
        expires: 60,
        registration_id: 4,
      },
    ],
  },
  Ani: { default: null },
  QueueSettings: {
    ...{ extension_id: 5106, sound: null, sound_type: "ring", start_sound: null, announce_sound: 0 },
    ...{ announce_frequency: 30, max_wait_time: 3600, timeout_transfer_dst: "102", tier_rules_apply: true },
    ...{ tier_rule_wait_second: 10, tier_rule_wait_multiply_level: false, record_enabled: true },
  },
  IncomingRule: {
    id: 611,
    type: "cascade",
    cascade_numbers: [{ delay: 0, number: "102" }],
    below_the_fold: 7,
  },
};

test.each(Object.entries(answers))("%s as it was recorded follows the document", (name, answer) => {
  const schema = locate(document, ["components", "schemas", name]);
  expect(schema).toBeDefined();
  expect(check(schema ?? [], answer)).toEqual([]);
});
