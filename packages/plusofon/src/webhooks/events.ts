import {
  dateOf,
  exactText,
  type RawFields,
  text,
  type WebhookEvent,
  wholeNumber,
} from "@pbxkit/core/webhooks";
import type { CallHookEvent } from "../generated/schema.ts";

/**
 * What happened to a call. `destroy`, the end, is what public receivers rely on; the other names are those of Kazoo, the
 * platform below.
 */
export type CallEventName = CallHookEvent;

/** Something happened to a call: `event` says what. A field that did not come, or came empty, is undefined. */
export interface CallEvent extends WebhookEvent<"call"> {
  /** `hook_event` in lower case, without Kazoo's `channel_`. */
  readonly event: CallEventName | undefined;
  /** Plusofon tells seconds since 1970. */
  readonly time: Date | undefined;
  /** Id of the call (`call_id`). */
  readonly callId: string | undefined;
  /** Number of the caller, as Plusofon writes it. */
  readonly from: string | undefined;
  /** Number that is called, as Plusofon writes it. */
  readonly to: string | undefined;
  /** Which way the call goes. Receivers saw `outbound`; `inbound` is what Kazoo calls the other way. */
  readonly direction: "inbound" | "outbound" | (string & {}) | undefined;
  /** Number of the extension (`internal`), such as `201`. */
  readonly extension: string | undefined;
  /** Milliseconds; Plusofon tells seconds. */
  readonly duration: number | undefined;
  /** Address of the recording. It may be missing although there is one: then ask for it by `callId`. */
  readonly recordUrl: string | undefined;
}

const milliseconds = (raw: RawFields, name: string): number | undefined => {
  const seconds = wholeNumber(raw, name);
  return seconds === undefined ? undefined : seconds * 1000;
};

export const callEvent = (raw: RawFields): CallEvent => ({
  type: "call",
  event: text(raw, "hook_event")
    ?.toLowerCase()
    .replace(/^channel_/, ""),
  time: dateOf(milliseconds(raw, "timestamp")),
  callId: text(raw, "call_id"),
  from: text(raw, "from"),
  to: text(raw, "to"),
  direction: text(raw, "direction"),
  extension: text(raw, "internal"),
  duration: milliseconds(raw, "duration"),
  recordUrl: text(raw, "record"),
  raw,
});

/**
 * A delivery of a proof that `/flash-call/call-to-auth` started. It comes twice with the same keys: first when the number is
 * handed out, then when the user has called. **An arrival alone proves nothing**: only one whose `phone` is the user's own
 * does, with the `key` of that user's proof.
 */
export interface CallToAuthEvent extends WebhookEvent<"call-to-auth"> {
  /** The number to call in the first delivery; in the second the phone that called, which is what is to be proved. */
  readonly phone: string | undefined;
  /** The `key` that starting the proof answered with. Compare it with yours: it says which user this is. */
  readonly key: string | undefined;
}

export const callToAuthEvent = (raw: RawFields): CallToAuthEvent => ({
  type: "call-to-auth",
  phone: text(raw, "phone"),
  key: text(raw, "key"),
  raw,
});

/** A message arrived at a number of the account. */
export interface IncomingSmsEvent extends WebhookEvent<"incoming-sms"> {
  /** Sender, as Plusofon writes it. */
  readonly from: string | undefined;
  /** The account's number. */
  readonly to: string | undefined;
  /** What the message says, spaces and all; an empty one is empty text. */
  readonly text: string | undefined;
  /** `YYYY-MM-DD HH:MM:SS`; its time zone is not documented. */
  readonly date: string | undefined;
}

export const incomingSmsEvent = (raw: RawFields): IncomingSmsEvent => ({
  type: "incoming-sms",
  from: text(raw, "src_number"),
  to: text(raw, "dst_number"),
  text: exactText(raw, "content"),
  date: text(raw, "date"),
  raw,
});
