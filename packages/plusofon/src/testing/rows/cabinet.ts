import type { components } from "../../generated/schema.ts";

type Schemas = components["schemas"];

/** What the account has once: who logs in, money, settings. The table has one row. */
export interface CabinetRow {
  /** Always `cabinet`. */
  readonly id: "cabinet";
  /** Password of the only user, whose e-mail address is that of `user`. */
  readonly password: string;
  /** Who logs in, and whom a token belongs to. */
  readonly user: Schemas["User"];
  /** Roubles. What costs more than there is, is refused. */
  readonly balance: number;
  /** Roubles below which the account is warned. */
  readonly notice: number;
  /** How the account is topped up by itself. Nothing acts on it. */
  readonly autopay: Omit<Schemas["Autopay"], "success">;
  /** Roubles that each part of a message costs. An invented price. */
  readonly sms_price: number;
  /** The limits of Flash Call. */
  readonly flash_call: Required<Schemas["FlashCallSettings"]>;
  /** The packages of Flash Call, with invented members. */
  readonly proposals: readonly FlashCallProposalRow[];
  /** Where voicemail is sent to. */
  readonly voicemail: Schemas["Voicemail"];
  /** What `getCustomer` answers. */
  readonly customer: Schemas["CustomerInfo"];
  /** What `getAgreementStatus` answers. */
  readonly agreement: Schemas["AgreementStatus"];
  /** What `getCurrentTariff` answers. */
  readonly tariff: Schemas["CurrentTariff"];
}

/** A package of Flash Call. */
export interface FlashCallProposalRow {
  /** What `proposal_id` refers to. */
  readonly id: number;
  /** What the package is called. */
  readonly name: string;
}

/** An operation on the balance; its parent is its type: `payment`, `charge` or `subscription`. */
export interface PaymentRow extends Readonly<Schemas["PaymentOperation"]> {
  /** Counts from 1; no answer shows it. */
  readonly id: number;
}
