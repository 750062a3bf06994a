import type { LiveCallResult, TableRow } from "@pbxkit/core/testing";
import type { Extension } from "../../generated/schema.ts";
import { preciseTime } from "../dates.ts";
import { type RingmeContext, theClient } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";
import { callingExtension, followCall, type Leg, type RingmeLiveCall } from "./legs.ts";

type CallPart = NonNullable<RingmeRows["calls"]["cdr"]>[number];

/** How a call that ended so is written in the history. */
const ends: Readonly<
  Record<LiveCallResult, Pick<CallPart, "result" | "hangup_cause" | "hangup_disposition">>
> = {
  answered: { result: "answered", hangup_cause: "NORMAL_CLEARING", hangup_disposition: "caller_bye" },
  "no-answer": { result: "not answered", hangup_cause: "NO_ANSWER", hangup_disposition: "internal_cancel" },
  busy: { result: "busy", hangup_cause: "USER_BUSY", hangup_disposition: "callee_refuse" },
  cancelled: {
    result: "not answered",
    hangup_cause: "ORIGINATOR_CANCEL",
    hangup_disposition: "caller_cancel",
  },
};

/** A call is among the current calls while it lasts, then in the history, and with its records. */
export function rowsOf(call: RingmeLiveCall, context: RingmeContext): readonly TableRow<RingmeRows>[] {
  followCall(call, context);
  const { legs } = call.details;
  if (call.state !== "ended") {
    return legs
      .filter(({ endedAt, extension }) => endedAt === undefined && isPhone(extension))
      .map((leg) => ({ table: "currentCalls", row: currentCall(call, leg) }));
  }
  const parts = legs.map((leg) => partOf(call, leg, context));
  const records = parts.flatMap((part): TableRow<RingmeRows>[] => {
    if (typeof part.record_uuid !== "string") return [];
    const { record_uuid, record_file_size } = part;
    const row = { ...part, call_uuid: uuidOf(call), record_uuid, record_file_size: record_file_size ?? 0 };
    return [{ table: "records", row }];
  });
  return [{ table: "calls", row: historyEntry(call, parts) }, ...records];
}

const isPhone = ({ type }: Extension): boolean => type === undefined || type === "phone";

/** Answers have the id of a call in upper case, webhooks in lower. */
const uuidOf = ({ id }: RingmeLiveCall): string => id.toUpperCase();

const partyShown = ({ id, type = "phone", name = "", client_id = 0, extension_group_id }: Extension) => ({
  ...{ id, type, name, client_id },
  extension_group_id: extension_group_id ?? null,
});

function currentCall(call: RingmeLiveCall, leg: Leg): RingmeRows["currentCalls"] {
  const { called, callbackId } = call.details;
  const { extension, flow, other } = leg;
  const own = extension.name ?? "";
  const calling = callingExtension(call.details, leg);
  return {
    call_api_id: leg.callApiId,
    call_id: call.id,
    subcall_id: leg.subCallId,
    extension_id: extension.id,
    call_flow: flow === "in" ? "IN" : "OUT",
    real_call: !(leg.transferred && flow === "out"),
    caller_id_number: flow === "in" ? other.number : own,
    caller_id_name: null,
    called_number: flow === "in" ? own : other.number,
    called_did: called.did ?? null,
    init_time_gmt: preciseTime(leg.beganAt),
    answer_time_gmt: leg.answeredAt === undefined ? null : preciseTime(leg.answeredAt),
    record_uuid: call.recorded && leg.answeredAt !== undefined ? leg.subCallId : null,
    callback_id: callbackId,
    caller_extension: calling ? partyShown(calling) : null,
    called_extension:
      flow === "in" ? partyShown(extension) : called.extension ? partyShown(called.extension) : null,
  };
}

/** Seconds as answers have them. */
const seconds = (from: number, to: number): number => Math.round((to - from) / 1_000);

/** The fields that a call and its parts share. */
function shared(call: RingmeLiveCall, extension: Extension) {
  const { caller, called } = call.details;
  const domain = extension.domain ?? "";
  const ended = ends[call.result ?? "cancelled"];
  return {
    ...ended,
    init_time_gmt: preciseTime(call.placedAt),
    extension_id: extension.id,
    extension_name: `${extension.name ?? ""}@${domain}`,
    extension_type: extension.type ?? "phone",
    extension_group_owner_id: extension.extension_group_id ?? null,
    client_owner_id: extension.client_id ?? 0,
    ...{ from_username: caller.number, from_domain: domain, from_screen_name: caller.number },
    ...{ to_username: called.number, to_domain: domain },
    ...{ did_number: called.did ?? null, did_domain: called.did === undefined ? null : domain },
    ext_number_reg: null,
  };
}

function partOf(call: RingmeLiveCall, leg: Leg, context: RingmeContext): CallPart {
  const { extension, flow, other, transferred, beganAt, answeredAt } = leg;
  const endedAt = leg.endedAt ?? context.now();
  const recorded = isPhone(extension) && answeredAt !== undefined && isRecorded(call, extension, context);
  const format = theClient(context).record_format ?? "mp3";
  const own = extension.name ?? "";
  return {
    ...shared(call, extension),
    ...(isPhone(extension) || answeredAt === undefined ? {} : { result: "bridged" }),
    record_uuid: recorded ? leg.subCallId : null,
    record_file_size: recorded ? 1_692 : null,
    ...(recorded && { file_name: `${leg.subCallId}.${format}` }),
    record_transfer: transferred,
    flow: transferred ? "transfer" : flow,
    start_time_gmt: preciseTime(beganAt),
    hangup_time_gmt: preciseTime(endedAt),
    duration: seconds(beganAt, endedAt),
    source_number: transferred ? (call.earlier.at(-1) ?? null) : null,
    source_domain: null,
    dest_number: flow === "in" ? own : other.number,
    dest_domain: extension.domain ?? "",
    ani_number: flow === "out" ? (extension.ani ?? null) : null,
    application: call.details.callbackId === null ? null : "callback",
  };
}

/** A phone records its talks where its settings say so. */
const isRecorded = (call: RingmeLiveCall, { id }: Extension, { state }: RingmeContext): boolean =>
  call.recorded || state.phoneSettings.get(id)?.record_enabled === true;

/** What webhooks call `RecID`: the record of a leg, where it has one. */
export const recordIdOf = (call: RingmeLiveCall, leg: Leg, context: RingmeContext): string | undefined =>
  partOf(call, leg, context).record_uuid ?? undefined;

function historyEntry(call: RingmeLiveCall, cdr: CallPart[]): RingmeRows["calls"] {
  const { legs, flow, called } = call.details;
  const { placedAt, answeredAt, endedAt = placedAt } = call;
  const first = (legs[0] as Leg).extension;
  const taker = legs.find((leg) => leg.flow === "in" && isPhone(leg.extension));
  const answered = answeredAt !== undefined;
  return {
    call_uuid: uuidOf(call),
    flow,
    ...shared(call, first),
    start_time_gmt: preciseTime(placedAt),
    bridged_time_gmt: answered ? preciseTime(answeredAt) : null,
    hangup_time_gmt: preciseTime(endedAt),
    duration: seconds(placedAt, endedAt),
    bridged_duration: answered ? seconds(answeredAt, endedAt) : null,
    bridged_username: answered ? (taker?.extension.name ?? called.number) : null,
    bridged_domain: answered ? (first.domain ?? null) : null,
    cdr,
  };
}
