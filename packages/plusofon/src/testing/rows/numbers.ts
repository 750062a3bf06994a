import type { components } from "../../generated/schema.ts";

type Schemas = components["schemas"];

/** A telephone number of the cabinet: the caller id (`aon`) of accounts, the sender of messages. */
export interface PhoneNumberRow {
  /** What `aon` of an account and `number_id` of a message refer to; made-up ones count from 31. */
  readonly id: number;
  /** Digits without a plus, such as `70000000001`. */
  readonly number: string;
  /** A city number, a mobile one or a free-call one; made-up ones are mobile. */
  readonly phone_type: Schemas["PhoneType"];
  /** Whether it serves the PBX or one person; made-up ones serve the PBX. */
  readonly owner_type: Schemas["OwnerType"];
  /** Whether it can send messages; made-up ones can. */
  readonly sms: boolean;
  /** Where messages that come to it are told to; null for nowhere. */
  readonly sms_url: string | null;
}

/** A telephone number that can be bought. */
export interface NumberOfferRow {
  /** Ten digits without the 7; made-up ones count from 7000000101. */
  readonly number: number;
  /** What it costs, as text with a decimal point; made-up ones cost "150.00". */
  readonly buy_price: string;
  /** What kind of a number it is; made-up ones are mobile. */
  readonly phone_type: Schemas["PhoneType"];
  /** Whether somebody has reserved it. It is found no more, and can be bought. */
  readonly reserved: boolean;
}

/** A number of another operator, which the list shows as it is. */
export interface ExternalNumberRow extends Readonly<Schemas["ExternalNumber"]> {
  /** Counts from 1; no answer shows it. */
  readonly id: number;
}
