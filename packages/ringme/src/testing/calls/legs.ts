import type { LiveCall, PlacedCall } from "@pbxkit/core/testing";
import type { Extension } from "../../generated/schema.ts";
import type { RingmeContext } from "../realms.ts";
import { type Party, partyOf, phoneBehind } from "./parties.ts";

/** The part of a call that one extension has in it. */
export interface Leg {
  readonly extension: Extension;
  /** `in` where the extension is called, `out` where it calls. */
  readonly flow: "in" | "out";
  /** Whether a transfer has begun it. */
  readonly transferred: boolean;
  /** Who is at the other end of it. */
  readonly other: Party;
  readonly subCallId: string;
  readonly callApiId: string;
  readonly beganAt: number;
  answeredAt: number | undefined;
  endedAt: number | undefined;
  /** Names of the events that were told. */
  readonly told: Set<string>;
}

/** What RingMe knows of a call. The legs grow with the transfers. */
export interface RingmeCallDetails {
  readonly flow: "in" | "out";
  readonly caller: Party;
  readonly called: Party;
  /** Id of the callback that has begun it. */
  readonly callbackId: string | null;
  readonly legs: Leg[];
}

export type RingmeLiveCall = LiveCall<RingmeCallDetails>;

/** What RingMe knows of a new call. Throws a TypeError where neither side is of the PBX. */
export function beginCall(
  { from, to }: Pick<PlacedCall, "from" | "to">,
  context: RingmeContext,
  callback?: { readonly id: string; readonly owner: Extension },
): RingmeCallDetails {
  const called = partyOf(to, context);
  const source = partyOf(from, context);
  const caller = callback && !source.extension ? { ...source, extension: callback.owner } : source;
  if (!caller.extension && !called.extension) {
    throw new TypeError(
      `call: neither ${from} nor ${to} is an extension or a public number of the PBX (state.extensions, state.dids)`,
    );
  }
  const legs: Leg[] = [];
  const open = (extension: Extension, flow: Leg["flow"], other: Party) =>
    legs.push(newLeg(extension, flow, other, context));
  if (caller.extension) open(caller.extension, "out", called);
  if (called.extension) {
    open(called.extension, "in", caller);
    const phone = phoneBehind(called.extension, context);
    if (phone && phone.id !== called.extension.id) open(phone, "in", caller);
  }
  const flow = caller.extension ? "out" : "in";
  return { flow, caller, called, callbackId: callback?.id ?? null, legs };
}

function newLeg(
  extension: Extension,
  flow: Leg["flow"],
  other: Party,
  { ids, now }: RingmeContext,
  transferred = false,
): Leg {
  return {
    ...{ extension, flow, other, transferred },
    subCallId: `${extension.id}-${ids.hex(32)}`,
    callApiId: `3584700001-${ids.uuid()}`,
    beganAt: now(),
    answeredAt: transferred ? now() : undefined,
    endedAt: undefined,
    told: new Set(),
  };
}

/** Who calls a phone: on the way through a queue or a menu, that. */
export function callingExtension(
  { caller, called, legs }: RingmeCallDetails,
  leg: Leg,
): Extension | undefined {
  if (leg.flow === "out") return leg.extension;
  const through = legs.find((one) => one !== leg && one.flow === "in" && one.extension === called.extension);
  return leg.transferred ? caller.extension : (through?.extension ?? caller.extension);
}

/** Brings the legs up to the step that the call has come to. */
export function followCall(call: RingmeLiveCall, context: RingmeContext): void {
  const { legs } = call.details;
  const now = context.now();
  const isOpen = ({ endedAt }: Leg) => endedAt === undefined;
  const transfers = legs.filter(({ transferred }) => transferred).length;
  if (call.earlier.length > transfers) {
    // Whoever passes the call on is out of it: the phone that was called, or the one that has called.
    const passing = legs.filter(isOpen).at(-1);
    for (const leg of legs.filter(isOpen)) {
      if (leg === passing || leg.extension.type !== "phone") leg.endedAt = now;
    }
    const target = partyOf(call.to, context);
    const other = passing?.other ?? call.details.caller;
    if (target.extension) legs.push(newLeg(target.extension, "in", other, context, true));
    else if (passing) legs.push(newLeg(passing.extension, "out", target, context, true));
  }
  for (const leg of legs) {
    if (call.answeredAt !== undefined) leg.answeredAt ??= call.answeredAt;
    if (call.endedAt !== undefined) leg.endedAt ??= call.endedAt;
  }
}
