import { exactText, type RawFields, text, type WebhookEvent, wholeNumber } from "@pbxkit/core/webhooks";
import { date } from "../values.ts";

interface MessageFields {
  /** Number that the message came from; of an outgoing one the public number of the PBX. */
  readonly from: string | undefined;
  /** Number that the message goes to; of an incoming one the public number of the PBX. */
  readonly to: string | undefined;
  /** What the message says, spaces and all; an empty one is empty text. */
  readonly text: string | undefined;
  /** The extension, `xxxx*yyy@domain`; the status of a message leaves out `@domain`. */
  readonly extension: string | undefined;
  /** Id of the extension. */
  readonly extensionId: number | undefined;
}

/** A message arrived. */
export interface MessageInEvent extends WebhookEvent<"message-in">, MessageFields {}

/** A message was sent. */
export interface MessageOutEvent extends WebhookEvent<"message-out">, MessageFields {}

/** What became of a message that was sent. Whether it can be subscribed to is not known. */
export interface MessageOutStatusEvent extends WebhookEvent<"message-out-status">, MessageFields {
  /** Whether it could be sent. */
  readonly status: "sent" | "failed" | (string & {}) | undefined;
}

const messageFields = (raw: RawFields, receiver: "did_number" | "dst_number"): MessageFields => ({
  from: text(raw, "src_number"),
  to: text(raw, receiver),
  text: exactText(raw, "text"),
  extension: text(raw, "extension_name"),
  extensionId: wholeNumber(raw, "extension_id"),
});

export const messageInEvent = (raw: RawFields): MessageInEvent => ({
  type: "message-in",
  ...messageFields(raw, "did_number"),
  raw,
});

export const messageOutEvent = (raw: RawFields): MessageOutEvent => ({
  type: "message-out",
  ...messageFields(raw, "dst_number"),
  raw,
});

export const messageOutStatusEvent = (raw: RawFields): MessageOutStatusEvent => ({
  type: "message-out-status",
  ...messageFields(raw, "dst_number"),
  raw,
  status: text(raw, "status"),
});

/** A caller left a message. Its fields are not documented: read `raw`. */
export interface VoicemailEvent extends WebhookEvent<"voicemail"> {
  /** When it happened, if the delivery has an `EventTime` as those of calls do. */
  readonly time: Date | undefined;
}

export const voicemailEvent = (raw: RawFields): VoicemailEvent => ({
  type: "voicemail",
  time: date(raw, "EventTime"),
  raw,
});
