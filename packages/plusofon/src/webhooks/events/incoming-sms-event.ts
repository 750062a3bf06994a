import { exactText, type RawFields, text, type WebhookEvent } from "@pbxkit/core/webhooks";

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
