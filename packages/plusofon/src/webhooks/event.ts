import type { RawFields, WebhookEvent } from "@pbxkit/core/webhooks";
import { type CallEvent, callEvent } from "./events/call-event.ts";
import { type CallToAuthEvent, callToAuthEvent } from "./events/call-to-auth-event.ts";
import { type IncomingSmsEvent, incomingSmsEvent } from "./events/incoming-sms-event.ts";

/** A delivery that this version does not know. */
export type UnknownEvent = WebhookEvent<"unknown">;

/** What a delivery tells. `type` tells the kinds apart; `raw` has every field as it came. */
export type PlusofonEvent = IncomingSmsEvent | CallEvent | CallToAuthEvent | UnknownEvent;

/** The known kinds of events. */
export type PlusofonEventType = Exclude<PlusofonEvent["type"], "unknown">;

interface Kind {
  /** Deliveries have no name of their own; one of these sets of fields tells the kind. */
  readonly has: readonly (readonly string[])[];
  readonly read: (raw: RawFields) => PlusofonEvent;
}

const kinds: Readonly<Record<PlusofonEventType, Kind>> = {
  call: { has: [["hook_event"], ["call_id", "from", "to"]], read: callEvent },
  "incoming-sms": { has: [["src_number", "dst_number", "content"]], read: incomingSmsEvent },
  "call-to-auth": { has: [["phone", "key"]], read: callToAuthEvent },
};

/** The known kinds of events, as values. */
export const plusofonEventTypes = Object.keys(kinds) as readonly PlusofonEventType[];

/** The event that these fields tell of. */
export function plusofonEventOf(raw: RawFields): PlusofonEvent {
  const kind = Object.values(kinds).find(({ has }) =>
    has.some((names) => names.every((name) => raw[name] !== undefined)),
  );
  return kind ? kind.read(raw) : { type: "unknown", raw };
}
