import type { RawFields } from "./fields.ts";

/** What every event has that is read out of a vendor's delivery. */
export interface WebhookEvent<Type extends string> {
  /** Tells the vendor's kinds of events apart. */
  readonly type: Type;
  /** Every field of the delivery, as it came. */
  readonly raw: RawFields;
}
