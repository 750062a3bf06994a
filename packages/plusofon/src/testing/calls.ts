import {
  type CallsDefinition,
  type LiveCall,
  type LiveCallEvent,
  refuse,
  type SimulatorContext,
  type SimulatorEndpoint,
  silentMp3,
  spacedTime,
} from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";
import { delivery } from "./deliveries.ts";
import type { PlusofonRows } from "./rows.ts";

type Schemas = components["schemas"];
type State = SimulatorContext<PlusofonRows>["state"];

/** What Plusofon knows of a call. */
export interface CallDetails {
  /** `internal` came in, `external` went out. */
  readonly direction: Schemas["CallDirection"];
  /** Extension of the SIP account, or empty where no account has one. */
  readonly account: string;
}

const extension = (number: string, state: State): string | undefined => {
  const account = state.sipAccounts.list().find((row) => String(row.number) === number);
  return account && String(account.number);
};

const firstExtension = (state: State): string =>
  String(state.sipAccounts.list(undefined, 0, 1)[0]?.number ?? "");

/** The events that public receivers know of; what happens on hold is not among them. */
const hookEvents: Partial<Record<LiveCallEvent["type"], Schemas["CallHookEvent"]>> = {
  placed: "create",
  answered: "answer",
  transferred: "bridge",
  ended: "destroy",
};

const talkSeconds = ({ answeredAt, endedAt }: LiveCall): number | null =>
  answeredAt === undefined || endedAt === undefined ? null : Math.round((endedAt - answeredAt) / 1_000);

/** Calls as Plusofon shows them: nothing while they last, then a row, and a recording a minute later. */
export const callsAt = (recordUrl: (callId: string) => string): CallsDefinition<PlusofonRows> => ({
  recordingDelay: 60_000,

  begin({ from, to }, { state }): CallDetails {
    const isOwn = (number: string) => state.numbers.list().some((row) => row.number === number);
    const called = extension(to, state);
    const inwards = called !== undefined || isOwn(to);
    const account = (inwards ? called : extension(from, state)) ?? firstExtension(state);
    return { direction: inwards ? "internal" : "external", account };
  },

  rows(call: LiveCall<CallDetails>) {
    if (call.state !== "ended") return [];
    const row = {
      call_id: call.id,
      connect_time: spacedTime(call.answeredAt ?? call.placedAt),
      number_a: call.from,
      number_b: call.to,
      cld: call.earlier[0] ?? call.to,
      direction: call.details.direction,
      duration: talkSeconds(call),
      account: call.details.account,
      record: call.recordingReady ? recordUrl(call.id) : null,
    };
    return [{ table: "calls", row }];
  },

  deliveries({ type, call, time }: LiveCallEvent<CallDetails>, { state }) {
    const hook_event = hookEvents[type];
    const fields = {
      hook_event,
      call_id: call.id,
      from: call.from,
      to: call.to,
      direction: call.details.direction === "internal" ? "inbound" : "outbound",
      internal: call.details.account,
      timestamp: String(Math.floor(time / 1_000)),
      ...(hook_event === "destroy" && { duration: String(talkSeconds(call) ?? 0) }),
    };
    const told =
      hook_event === undefined ? [] : state.webhooks.list().map(({ url }) => delivery(url, fields));
    return type === "placed" ? [...told, ...proofs(call, state)] : told;
  },
});

/** The deliveries that a call from the right phone to a number that was handed out causes: the phone is proved. */
function proofs({ from, to }: LiveCall, state: State): Request[] {
  const proved = state.callsToAuth
    .list()
    .filter((row) => row.number === to && row.phone === from && !row.proved);
  return proved.map(({ key, phone, hook_url }) => {
    state.callsToAuth.update(key, { proved: true });
    return delivery(hook_url, { phone, key });
  });
}

/** Where recordings are; the vendor has another host for them. */
export const recordings: SimulatorEndpoint<PlusofonRows> = {
  method: "GET",
  path: "/records/{file}",
  handler({ path, state }) {
    const id = String(path.file).replace(/\.mp3$/, "");
    if (!state.calls.get(id)?.record) return refuse({ reason: "not-found", table: "calls", id });
    return { status: 200, headers: { "content-type": "audio/mpeg" }, body: silentMp3(id) };
  },
};
