import type { components } from "../generated/schema.ts";

type Schemas = components["schemas"];

/** A telephone number of the cabinet, for the caller id (`aon`) of accounts. */
export interface PhoneNumberRow {
  readonly id: number;
  readonly number: string;
  readonly phone_type: Schemas["PhoneType"];
  readonly owner_type: Schemas["OwnerType"];
}

/** A SIP account as the simulator keeps it. */
export interface SipAccountRow {
  readonly id: number;
  readonly name: string;
  readonly number: number;
  readonly login: string;
  readonly password: string;
  readonly role: string | null;
  readonly server: string;
  readonly kazoo_id: string;
  readonly finally_created: boolean;
  /** Id of a row of `numbers`. */
  readonly aon: number | null;
  /** Whether a phone is registered. */
  readonly on_line: boolean;
}

/** A scenario as the simulator keeps it; its parent is the account's id. */
export interface SipScenarioRow {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly sequence_rule: Schemas["SequenceRule"];
  readonly sip_timeout: number;
  readonly phones: readonly Schemas["SipScenarioPhone"][];
  readonly voicemail: boolean;
  readonly voicemail_media_id: number | null;
}

/** Every table of the simulator. */
export type PlusofonRows = {
  readonly sipAccounts: SipAccountRow;
  readonly sipScenarios: SipScenarioRow;
  readonly numbers: PhoneNumberRow;
};
