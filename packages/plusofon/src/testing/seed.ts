import { checkMembers, type SeedRows, type SimulatorContext, seedRows } from "@pbxkit/core/testing";
import type { PhoneNumberRow, PlusofonRows, SipAccountRow, SipScenarioRow } from "./rows.ts";

/** What a cabinet holds at the start. Members that are left out get made-up values. */
export interface PlusofonSeed {
  /** SIP accounts, without scenarios of their own. By default none. */
  readonly sipAccounts?: SeedRows<SipAccountRow>;
  /** Scenarios, each with the account it belongs to; the first of an account is active unless one says otherwise. */
  readonly sipScenarios?: readonly ({
    /** Id of the account. */
    readonly sip_id: number;
  } & Partial<SipScenarioRow>)[];
  /** Telephone numbers that accounts can show on outgoing calls. By default two. */
  readonly numbers?: SeedRows<PhoneNumberRow>;
}

const firstAccount = 501;
const firstScenario = 901;
const firstNumber = 31;

function account(index: number): SipAccountRow {
  const id = firstAccount + index;
  return {
    id,
    name: `Account ${index + 1}`,
    number: 200 + index,
    login: String(10_000_000_000_000 + id),
    password: `invented${id}`,
    role: null,
    server: "100001.voice.plusofon.example",
    kazoo_id: id.toString(16).padStart(32, "0"),
    finally_created: true,
    aon: null,
    on_line: index % 2 === 0,
  };
}

export function scenario(id: number): SipScenarioRow {
  return {
    id,
    name: "SIP",
    active: false,
    sequence_rule: "single",
    sip_timeout: 50,
    phones: [],
    voicemail: false,
    voicemail_media_id: null,
  };
}

function phoneNumber(index: number): PhoneNumberRow {
  return {
    id: firstNumber + index,
    number: String(70_000_000_001 + index),
    phone_type: "def",
    owner_type: "business",
  };
}

export const firstIds = { sipAccounts: firstAccount, sipScenarios: firstScenario, numbers: firstNumber };

const members: readonly (keyof PlusofonSeed)[] = ["sipAccounts", "sipScenarios", "numbers"];

export function seedPlusofon({ state }: SimulatorContext<PlusofonRows>, seed: PlusofonSeed): void {
  checkMembers(seed, members, "plusofon: seed");
  seedRows(state.numbers, seed.numbers ?? 2, firstNumber, phoneNumber);
  seedRows(state.sipAccounts, seed.sipAccounts, firstAccount, account);
  for (const { sip_id, ...given } of seed.sipScenarios ?? []) {
    const id = given.id ?? state.sipScenarios.nextId();
    const active = state.sipScenarios.count(sip_id) === 0;
    seedRows(state.sipScenarios, [given], 0, () => ({ ...scenario(id), active }), sip_id);
  }
}
