import type { components } from "../../generated/schema.ts";

type Schemas = components["schemas"];

/** A SIP account as the simulator keeps it. */
export interface SipAccountRow {
  /** `sip_id` of the paths; counts from 501. */
  readonly id: number;
  /** What the account is called. Need not be unique. */
  readonly name: string;
  /** Internal number. No two accounts have the same, by the simulator's own rule. */
  readonly number: number;
  /** SIP login: for made-up and new accounts fourteen digits. */
  readonly login: string;
  /** SIP password. The list does not show it. */
  readonly password: string;
  /** Note on the account, such as a person's department; null for none. The list does not show it. */
  readonly role: string | null;
  /** SIP server that phones register with. The list does not show it. */
  readonly server: string;
  /** The platform's own id, 32 hexadecimal digits. Only the list shows it. */
  readonly kazoo_id: string;
  /** Whether the account is active; true for made-up and new accounts. */
  readonly finally_created: boolean;
  /** Id of a row of `numbers`. */
  readonly aon: number | null;
  /** Whether a phone is registered. */
  readonly on_line: boolean;
}

/** A scenario as the simulator keeps it; its parent is the account's id. */
export interface SipScenarioRow {
  /** `scenario_id` of the paths; counts from 901. */
  readonly id: number;
  /** What the scenario is called; `SIP` for the one that comes with an account. */
  readonly name: string;
  /** Whether incoming calls follow it. Activating one ends this for the others of the account. */
  readonly active: boolean;
  /** Whether its places ring one after another or all at once. */
  readonly sequence_rule: Schemas["SequenceRule"];
  /** Seconds to ring the account itself. */
  readonly sip_timeout: number;
  /** Telephone numbers to forward calls to, with the seconds to ring each. Answers show the seconds only. */
  readonly phones: readonly Schemas["SipScenarioPhone"][];
  /** Whether calls that nobody takes end in voicemail. No answer shows it. */
  readonly voicemail: boolean;
  /** Id of the media file that greets callers of the voicemail; null for none. No answer shows it. */
  readonly voicemail_media_id: number | null;
}
