import { exactText, type RawFields, text } from "@pbxkit/core/webhooks";

/** A message arrived at a number of the account. */
export interface IncomingSmsEvent {
  readonly type: "incoming-sms";
  /** Sender, as Plusofon writes it. */
  readonly from: string | undefined;
  /** The account's number. */
  readonly to: string | undefined;
  readonly text: string | undefined;
  /** `YYYY-MM-DD HH:MM:SS`; its time zone is not documented. */
  readonly date: string | undefined;
  readonly raw: RawFields;
}

export const incomingSmsEvent = (raw: RawFields): IncomingSmsEvent => ({
  type: "incoming-sms",
  from: text(raw, "src_number"),
  to: text(raw, "dst_number"),
  text: exactText(raw, "content"),
  date: text(raw, "date"),
  raw,
});
