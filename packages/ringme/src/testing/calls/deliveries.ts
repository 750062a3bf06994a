import type { LiveCallEvent, LiveCallResult } from "@pbxkit/core/testing";
import type { Extension } from "../../generated/schema.ts";
import type { RingmeContext } from "../realms.ts";
import { callingExtension, type Leg, type RingmeCallDetails, type RingmeLiveCall } from "./legs.ts";
import { recordIdOf } from "./rows.ts";

type Fields = Readonly<Record<string, string | undefined>>;
type EventName = "dial-in" | "dial-out" | "answer" | "hangup";

const statuses: Readonly<Record<LiveCallResult, string>> = {
  answered: "ANSWER",
  "no-answer": "NOANSWER",
  busy: "BUSY",
  cancelled: "CANCEL",
};

/** The webhooks of one step: leg by leg, those of the extension, then those of all phones. */
export function deliveriesOf({ call }: LiveCallEvent<RingmeCallDetails>, context: RingmeContext): Request[] {
  return call.details.legs.flatMap((leg) =>
    news(leg).flatMap(({ name, at }) => {
      const fields = fieldsOf(name, at, call, leg, context);
      return subscribers(name, leg.extension, context).flatMap((one) => delivery(one, fields));
    }),
  );
}

/** What happened to a leg that was not told yet. */
function news(leg: Leg): { name: EventName; at: number }[] {
  const steps = [
    { name: leg.flow === "in" ? "dial-in" : "dial-out", at: leg.beganAt },
    { name: "answer", at: leg.answeredAt },
    { name: "hangup", at: leg.endedAt },
  ] as const;
  const fresh = steps.flatMap(({ name, at }) =>
    at === undefined || leg.told.has(name) ? [] : [{ name, at }],
  );
  for (const { name } of fresh) leg.told.add(name);
  return fresh;
}

interface Subscription {
  readonly event_type?: string;
  readonly url?: string;
  readonly method?: string;
}

function subscribers(
  name: EventName,
  { id, type = "phone" }: Extension,
  { state }: RingmeContext,
): Subscription[] {
  const own: Subscription[] = state.extensionEvents.list(id);
  const all: Subscription[] = type === "phone" ? state.phoneEvents.list() : [];
  return [...own, ...all].filter(({ event_type }) => event_type === name);
}

/** A form by POST, a query by GET; none for an address that is none. */
function delivery({ url = "", method = "POST" }: Subscription, fields: Fields): Request[] {
  if (!URL.canParse(url)) return [];
  const pairs = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  if (method !== "GET") return [new Request(url, { method: "POST", body: new URLSearchParams(pairs) })];
  const address = new URL(url);
  for (const [key = "", value = ""] of pairs) address.searchParams.append(key, value);
  return [new Request(address)];
}

const full = ({ name = "", domain }: Extension): string =>
  domain === undefined ? name : `${name}@${domain}`;
const microseconds = (milliseconds: number): string => String(Math.round(milliseconds * 1_000));

/** What a delivery says, in the order of the vendor's. */
function fieldsOf(
  name: EventName,
  at: number,
  call: RingmeLiveCall,
  leg: Leg,
  context: RingmeContext,
): Fields {
  const { extension, flow, other, answeredAt, beganAt, endedAt = at } = leg;
  const { called, callbackId } = call.details;
  const own = extension.name ?? "";
  const isPhone = extension.type === undefined || extension.type === "phone";
  const calling = callingExtension(call.details, leg);
  const outside = flow === "in" ? undefined : other.extension;
  const target = flow === "in" ? extension : outside;
  const isOver = name === "hangup";
  const taken = answeredAt !== undefined;
  const status = call.result === undefined || taken ? "ANSWER" : statuses[call.result];
  return {
    EventType: name,
    EventTime: microseconds(at),
    CallID: call.id,
    SubCallID: leg.subCallId,
    CallAPIID: leg.callApiId,
    CallFlow: flow,
    CallStatus: isOver ? status : name === "answer" ? "ANSWER" : "CALLING",
    CallerIDNum: flow === "in" ? other.number : own,
    CallerExtension: calling && full(calling),
    CallerExtensionID: calling && String(calling.id),
    CalledNumber: flow === "in" ? own : other.number,
    CalledExtension: target && full(target),
    CalledExtensionID: target && String(target.id),
    CalledDID: called.did,
    RemoteNumber: leg.transferred && flow === "in" && !other.extension ? other.number : undefined,
    Transfered: leg.transferred && flow === "out" ? "yes" : undefined,
    Bridged: isOver && !isPhone ? (taken ? "yes" : "no") : undefined,
    Duration: isOver ? microseconds(endedAt - beganAt) : undefined,
    BridgedDuration: isOver && taken ? microseconds(endedAt - answeredAt) : undefined,
    RecID: isOver ? recordIdOf(call, leg, context) : undefined,
    CallBackID: callbackId ?? undefined,
  };
}
