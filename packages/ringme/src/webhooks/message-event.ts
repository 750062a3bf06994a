import type { RawFields } from "./fields.ts";
import { rawText, text, wholeNumber } from "./values.ts";

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

/** A message arrived or was sent. */
export interface MessageEvent extends MessageFields {
  readonly type: "message-in" | "message-out";
}

/** What became of a message that was sent. Whether it can be subscribed to is not known. */
export interface MessageStatusEvent extends MessageFields {
  readonly type: "message-out-status";
  readonly status: "sent" | "failed" | (string & {}) | undefined;
}

function messageFields(raw: RawFields, to: "did_number" | "dst_number"): MessageFields {
  return {
    from: text(raw, "src_number"),
    to: text(raw, to),
    text: rawText(raw, "text"),
    extension: text(raw, "extension_name"),
    extensionId: wholeNumber(raw, "extension_id"),
    raw,
  };
}

export const messageInEvent = (raw: RawFields): MessageEvent => ({
  type: "message-in",
  ...messageFields(raw, "did_number"),
});

export const messageOutEvent = (raw: RawFields): MessageEvent => ({
  type: "message-out",
  ...messageFields(raw, "dst_number"),
});

export const messageStatusEvent = (raw: RawFields): MessageStatusEvent => ({
  type: "message-out-status",
  ...messageFields(raw, "dst_number"),
  status: text(raw, "status"),
});
