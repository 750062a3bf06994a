import { exactText, type RawFields, text, wholeNumber } from "@pbxkit/core/webhooks";

interface MessageFields {
  /** Number that the message came from; of an outgoing one the public number of the PBX. */
  readonly from: string | undefined;
  /** Number that the message goes to; of an incoming one the public number of the PBX. */
  readonly to: string | undefined;
  readonly text: string | undefined;
  /** The extension, `xxxx*yyy@domain`; the status of a message leaves out `@domain`. */
  readonly extension: string | undefined;
  readonly extensionId: number | undefined;
  readonly raw: RawFields;
}

/** A message arrived. */
export interface MessageInEvent extends MessageFields {
  readonly type: "message-in";
}

/** A message was sent. */
export interface MessageOutEvent extends MessageFields {
  readonly type: "message-out";
}

/** What became of a message that was sent. Whether it can be subscribed to is not known. */
export interface MessageOutStatusEvent extends MessageFields {
  readonly type: "message-out-status";
  readonly status: "sent" | "failed" | (string & {}) | undefined;
}

const messageFields = (raw: RawFields, receiver: "did_number" | "dst_number"): MessageFields => ({
  from: text(raw, "src_number"),
  to: text(raw, receiver),
  text: exactText(raw, "text"),
  extension: text(raw, "extension_name"),
  extensionId: wholeNumber(raw, "extension_id"),
  raw,
});

export const messageInEvent = (raw: RawFields): MessageInEvent => ({
  type: "message-in",
  ...messageFields(raw, "did_number"),
});

export const messageOutEvent = (raw: RawFields): MessageOutEvent => ({
  type: "message-out",
  ...messageFields(raw, "dst_number"),
});

export const messageOutStatusEvent = (raw: RawFields): MessageOutStatusEvent => ({
  type: "message-out-status",
  ...messageFields(raw, "dst_number"),
  status: text(raw, "status"),
});
