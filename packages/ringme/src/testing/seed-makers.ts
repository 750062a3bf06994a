import { spacedTime } from "@pbxkit/core/testing";
import type { RingmeRows } from "./rows.ts";

/** The client of a simulator whose seed names none. */
export const defaultClientId = 1_201;
/** Times of generated rows: from the first of January 2026, UTC. */
export const seedStart = Date.UTC(2026, 0, 1);
export const minute = 60_000;
export const domain = "pbx.example";

export function newClient(id: number): RingmeRows["clients"] {
  return {
    id,
    name: "Example client",
    type: "J",
    domain,
    prefix: "0001",
    domain_prefix: "00001",
    extension_len: 3,
    create_date: spacedTime(seedStart),
    timezone: "Europe/Moscow",
    language: null,
    email: "office@client.example",
    contact_phones: null,
    ambassadors: null,
    fact_address: null,
    jur_address: null,
    hold_music: null,
    dial_rule_id: null,
    did_as_transfer_caller_id: "default",
    presence: "no",
    short_local_caller_id: "yes",
    sip_network_permission_id: null,
    geo_list: null,
    record_format: "mp3",
    record_stereo: false,
    reg_status_log: false,
    disk_space_notify_email: null,
    disk_space_notify_threshold: null,
    call_interactive_url: null,
    call_interactive_method: "GET",
    call_interactive_timeout: null,
    call_interactive_out_call: false,
    extra_params: null,
  };
}

export const defaultLimits: RingmeRows["accounts"]["limits"] = {
  extension_limit: 100,
  extension_group_limit: 10,
  extension_agent_limit: 50,
  remote_agent_limit: 50,
  user_client_limit: 10,
  user_extension_limit: 100,
  user_extension_group_limit: 10,
  calls_limit: 30,
  reg_limit: 0,
  disk_quota: 0,
  sound_limit: 100,
  dial_rule_limit: 20,
  incom_rule_limit: 100,
  interval_limit: 20,
  ivr_context_limit: 50,
  ivr_option_limit: 200,
  ivr_rule_limit: 50,
  network_permission_limit: 10,
  event_limit: 100,
  application_limit: 10,
};

export function makeExtension(index: number): RingmeRows["extensions"] {
  return {
    id: 2_001 + index,
    name: `0001*${100 + index}`,
    domain,
    type: "phone",
    status: "active",
    label: null,
    client_id: defaultClientId,
    extension_group_id: null,
    caller_id_name: null,
    ani: null,
    ani_rfc3325: false,
    did_as_transfer_caller_id: null,
    message_did: null,
    dial_rule_id: null,
    dial_rule_limit: null,
    client_public_caller_id_number: null,
    caller_id_group_id: null,
    caller_id_group_method: null,
    rfc_public_caller_id_number: false,
    create_date: spacedTime(seedStart),
    extra_params: null,
  };
}

export function makeAlias(index: number): RingmeRows["aliases"] {
  const name = `7000100${String(index).padStart(4, "0")}`;
  return {
    id: 3_001 + index,
    name,
    domain: null,
    extension_id: null,
    client_id: defaultClientId,
    create_date: spacedTime(seedStart),
    comment: null,
  };
}

export function makeDid(index: number): RingmeRows["dids"] {
  const name = `7000200${String(index).padStart(4, "0")}`;
  const alias = { ...makeAlias(index), id: 4_001 + index, name };
  return { ...alias, message_extension_id: null, allow_message: false };
}

export function messageTime(index: number): string {
  return spacedTime(seedStart + index * 10 * minute);
}
