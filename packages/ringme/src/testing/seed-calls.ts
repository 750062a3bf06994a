import { spacedTime } from "@pbxkit/core/testing";
import { preciseTime } from "./dates.ts";
import type { RingmeRows } from "./rows.ts";
import { defaultClientId, domain, minute, seedStart } from "./seed-makers.ts";

const recordPrefix = "2001-";

export function recordIdAt(index: number): string {
  return recordPrefix + index.toString(16).padStart(32, "0");
}

export function recordIndexOf(id: string | number): number {
  return Number.parseInt(String(id).slice(recordPrefix.length), 16);
}

const outside = "+70000000001";
const phone = "0001*100";

/** Who called whom, as answers have it: outside numbers with a plus, extensions with their prefix. */
function sides(flow: "in" | "out") {
  const [from, to] = flow === "in" ? [outside, phone] : [phone, outside];
  return {
    ...{ from_username: from, from_domain: domain, from_screen_name: from },
    ...{ to_username: to, to_domain: domain },
  };
}

/** A recorded call in ten minutes, of a minute each, in and out by turns. */
export function makeRecord(index: number): RingmeRows["records"] {
  const init = seedStart + index * 10 * minute;
  const record_uuid = recordIdAt(index);
  const flow = index % 2 === 0 ? "in" : "out";
  return {
    record_uuid,
    call_uuid: index.toString(16).toUpperCase().padStart(32, "0"),
    file_name: `${record_uuid}.mp3`,
    record_file_size: 1_692,
    record_transfer: false,
    flow,
    init_time_gmt: spacedTime(init),
    start_time_gmt: preciseTime(init + 410),
    hangup_time_gmt: preciseTime(init + minute + 390),
    duration: 60,
    result: "answered",
    hangup_cause: "NORMAL_CLEARING",
    hangup_disposition: "caller_bye",
    extension_id: 2_001,
    extension_name: `${phone}@${domain}`,
    extension_type: "phone",
    extension_group_owner_id: null,
    client_owner_id: defaultClientId,
    ...sides(flow),
    source_number: null,
    source_domain: null,
    dest_number: flow === "in" ? phone : outside,
    dest_domain: domain,
    did_number: null,
    did_domain: null,
    ani_number: null,
    ext_number_reg: null,
    application: null,
  };
}

/**
 * A call in five minutes: every other one is that of a record (with which it shares ids and times), the others are missed
 * calls and outgoing ones that nobody took, by turns. `records` is how many records there are.
 */
export function makeCall(index: number, records: number): RingmeRows["calls"] {
  const [turn, answered] = [Math.floor(index / 2), index % 2 === 0];
  const { record_uuid, record_file_size, call_uuid, ...record } = makeRecord(turn);
  const kept = answered && turn < records;
  const begin = seedStart + index * 5 * minute;
  const part: RingmeRows["calls"]["cdr"] & object = [
    {
      ...record,
      ...(answered ? {} : missedAt(begin)),
      record_uuid: kept ? record_uuid : null,
      record_file_size: kept ? (record_file_size ?? null) : null,
    },
  ];
  const { source_number, source_domain, dest_number, dest_domain, ...common } = part[0] ?? {};
  const {
    record_uuid: _uuid,
    record_file_size: _size,
    file_name,
    record_transfer,
    ani_number,
    application,
    ...call
  } = common;
  return {
    ...call,
    call_uuid: callIdAt(index),
    flow: record.flow === "out" ? "out" : "in",
    bridged_time_gmt: answered ? preciseTime(begin + 8_120) : null,
    bridged_duration: answered ? 52 : null,
    bridged_username: answered ? (record.flow === "in" ? phone : outside) : null,
    bridged_domain: answered ? domain : null,
    cdr: part,
  };
}

/** Rung for half a minute, and nobody came. */
const missedAt = (begin: number) => ({
  init_time_gmt: spacedTime(begin),
  start_time_gmt: preciseTime(begin + 410),
  hangup_time_gmt: preciseTime(begin + 30_390),
  duration: 30,
  result: "not answered",
  hangup_cause: "NO_ANSWER",
  hangup_disposition: "caller_cancel",
});

/** The calls of records have their ids: the even ones. Those of the others begin with an F. */
export function callIdAt(index: number): string {
  const turn = Math.floor(index / 2)
    .toString(16)
    .toUpperCase();
  return index % 2 === 0 ? turn.padStart(32, "0") : `F${turn.padStart(31, "0")}`;
}

export function callIndexOf(id: string | number): number {
  const text = String(id);
  const turn = Number.parseInt(text.slice(1), 16);
  return text.startsWith("F") ? turn * 2 + 1 : turn * 2;
}

/** A phone that is registered. */
export function makeRegistration(index: number): RingmeRows["registrations"] {
  const number = 100 + index;
  return {
    extension_id: 2_001 + index,
    registered: true,
    registrations: [
      {
        device: "Example phone 1.0",
        real_address: `192.0.2.${(index % 250) + 1}:5060`,
        contact_address: `sip:${number}@192.0.2.${(index % 250) + 1}:5060`,
        expires: 120,
        registration_id: String(index + 1),
      },
    ],
  };
}

export function makeCurrentCall(index: number): RingmeRows["currentCalls"] {
  return {
    call_api_id: `3584700000-${index.toString(16).padStart(8, "0")}`,
    call_id: index.toString(16).padStart(32, "0"),
    subcall_id: recordIdAt(index),
    extension_id: 2_001,
    call_flow: "IN",
    real_call: true,
    caller_id_number: "+70000000001",
    caller_id_name: null,
    called_number: "0001*100",
    called_did: null,
    init_time_gmt: spacedTime(seedStart),
    answer_time_gmt: null,
    record_uuid: null,
    callback_id: null,
    caller_extension: null,
    called_extension: null,
  };
}
