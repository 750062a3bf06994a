import {
  type FieldsInput,
  fieldsOf,
  type RawFields,
  readRequest,
  type WebhookEvent,
} from "@pbxkit/core/webhooks";
import {
  type CallEvent,
  type CallToAuthEvent,
  callEvent,
  callToAuthEvent,
  type IncomingSmsEvent,
  incomingSmsEvent,
} from "./events.ts";

/**
 * The address that call-to-auth was seen to come from, for `isFromNetwork`. One public program names it; where calls and
 * messages are told from is not known.
 */
export const callToAuthNetworks: readonly string[] = ["185.54.48.1"];

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

/**
 * Reads an event out of a delivery of Plusofon: the JSON or form body, or the query of a GET. What it does not know comes out
 * as `unknown` with the raw fields: nothing that a delivery holds makes it fail. Text is taken for UTF-8.
 *
 * Deliveries are not signed: see {@link hasSecret}. Rejects only where the body cannot be had: with a RangeError for more than
 * 64 KiB, with a TypeError for one that was read before, is packed or is multipart that cannot be read, and with what the
 * connection failed with.
 *
 * Source: public receivers; Plusofon's pages that could be read do not show what it sends.
 */
export async function parseEvent(request: Request): Promise<PlusofonEvent> {
  return plusofonEventOf(await readRequest(request));
}

/**
 * As {@link parseEvent}, for a body or query that was read already: its text or bytes, `URLSearchParams`, `FormData`, or the
 * object that a framework made of it. Never throws.
 */
export function parseEventFields(fields: FieldsInput): PlusofonEvent {
  return plusofonEventOf(fieldsOf(fields));
}
