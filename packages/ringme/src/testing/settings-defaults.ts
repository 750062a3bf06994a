import type { components } from "../generated/schema.ts";
import type { RingmeRows } from "./rows.ts";

type Schemas = components["schemas"];

/** What the settings of a phone are before somebody changes them. */
export const phoneDefaults = ({ label }: RingmeRows["extensions"]): Schemas["PhoneSettings"] => ({
  label: label ?? null,
  announce_sound_upon_outgoing_call: null,
  announce_sound_upon_incoming_call: null,
  append_to_cid_name_on_transfer: null,
  auth_type: "digest",
  call_screening_enabled: false,
  allow_webrtc: false,
  record_enabled: false,
  record_transfer: false,
});

/** What the settings of a queue are before somebody changes them. */
export const queueDefaults = (): Schemas["QueueSettings"] => ({
  strategy: "round-robin",
  sound: null,
  sound_type: "ring",
  start_sound: null,
  announce_sound: null,
  announce_frequency: null,
  agent_announce_sound: 0,
  agent_hangup_action: null,
  agent_hangup_transfer_dst: null,
  agent_report_wait_time: true,
  append_to_cid_name_on_transfer: null,
  exit_key: null,
  exit_transfer_dst: null,
  exit_with_no_av_agents: true,
  max_wait_time: 0,
  max_wait_time_with_no_agent: 0,
  no_agent_timeout_transfer_dst: null,
  timeout_transfer_dst: null,
  tier_rules_apply: false,
  tier_rule_wait_second: 0,
  tier_rule_wait_multiply_level: false,
  record_enabled: false,
});

/** What the settings of a voice menu are before somebody changes them. */
export const ivrDefaults = (): Schemas["IvrSettings"] => ({
  entry_context: null,
  lifetime: null,
  lifetime_exp_action: null,
  lifetime_exp_transfer_dst: null,
  sleep_time: null,
  vm_enabled: false,
  vm_greeting: null,
  vm_attach_file: false,
  vm_mailto: null,
});
