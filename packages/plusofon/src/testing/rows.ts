import type { SimulatedCall } from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";
import type { CabinetRow, PaymentRow } from "./rows/cabinet.ts";
import type { CallToAuthRow, FlashCallAccountRow, FlashCallRow, SmsRow } from "./rows/messages.ts";
import type { ExternalNumberRow, NumberOfferRow, PhoneNumberRow } from "./rows/numbers.ts";
import type { SipAccountRow, SipScenarioRow } from "./rows/sip.ts";

type Schemas = components["schemas"];

/** A call that is over, as the list shows it; `call_id` identifies it. */
export type CallHistoryRow = Readonly<Required<Schemas["Call"]>>;

/** Every table of the simulator. */
export type PlusofonRows = {
  /** The only row of what the account has once. */
  readonly cabinet: CabinetRow;
  /** Calls by `call_id`. */
  readonly calls: CallHistoryRow;
  /** Numbers that were handed out to be called, by `key`. */
  readonly callsToAuth: CallToAuthRow;
  /** Lists of contacts by `id`. No operation changes them. */
  readonly contactLists: Readonly<Schemas["ContactList"]>;
  /** Numbers of other operators. No operation changes them. */
  readonly externalNumbers: ExternalNumberRow;
  /** Flash Call accounts by `id`. */
  readonly flashCallAccounts: FlashCallAccountRow;
  /** Phones that were called, by `key`: this is where a test reads the pin. */
  readonly flashCalls: FlashCallRow;
  /** Groups of employees by `id`. No operation changes them. */
  readonly groups: Readonly<Schemas["Group"]>;
  /** Sound files by `id`. No operation changes them. */
  readonly media: Readonly<Schemas["MediaFile"]>;
  /** Messages by `id`. */
  readonly messages: SmsRow;
  /** Telephone numbers by `id`. */
  readonly numbers: PhoneNumberRow;
  /** Numbers that can be bought, by `number`. */
  readonly offers: NumberOfferRow;
  /** Operations on the balance, by type, then by `id`. */
  readonly payments: PaymentRow;
  /** Scenarios of incoming calls by `id`. No operation changes them. */
  readonly scenarios: Readonly<Schemas["Scenario"]>;
  /** SIP accounts by `id`. */
  readonly sipAccounts: SipAccountRow;
  /** Scenarios by SIP account, then by `id`. */
  readonly sipScenarios: SipScenarioRow;
  /** Addresses that events are sent to, by `id`. No operation changes them. */
  readonly webhooks: Readonly<Schemas["Webhook"]>;
};

/** A request, and what its handler works with. */
export type PlusofonCall = SimulatedCall<PlusofonRows>;
