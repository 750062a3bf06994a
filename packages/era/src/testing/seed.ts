import { checkMembers, type SimulatorContext, seedRows } from "@pbxkit/core/testing";
import type { EraRows, RedirectRuleRow, UserRow } from "./rows.ts";

/** What the installation holds at the start. Members that are left out get made-up values. */
export interface EraSeed {
  /** Ids of the user's SIP accounts. Without them any id is one. */
  readonly accounts?: readonly string[];
  /**
   * Rules; those without an `account_id` belong to the first account. A number makes that many, an object as many as it says for
   * each account.
   */
  readonly redirectRules?:
    | number
    | Readonly<Record<string, number>>
    | readonly ({
        /** Id of the account that the rule belongs to; by default that of the first one. */
        readonly account_id?: string;
      } & Partial<RedirectRuleRow>)[];
  /** Who can log in. Without them anybody can, with the password of the first login. */
  readonly users?: readonly Pick<UserRow, "domain" | "login" | "password">[];
}

/** The account that rules belong to when the seed names none. */
export const defaultAccount = "00000000-0000-4000-8000-000000000001";
export const firstUser = { domain: "pbx.example", login: "operator", password: "invented-secret" };

const idPrefix = "00000000-0000-4000-9000-";

export function newRule(id: string): RedirectRuleRow {
  return {
    id,
    enabled: 1,
    type: "absolute",
    filter_fromnumber: "*",
    tran_number: "",
    priority: 100,
    schedule: "all",
    periods: [],
    opts: { title: "", comment: "", tab: [] },
  };
}

function made(index: number): RedirectRuleRow {
  return {
    ...newRule(idPrefix + index.toString(16).padStart(12, "0")),
    type: "busy",
    tran_number: String(200 + index),
    priority: index + 1,
  };
}

const isList = <Value>(value: number | object | readonly Value[]): value is readonly Value[] =>
  Array.isArray(value);

const members: readonly (keyof EraSeed)[] = ["accounts", "redirectRules", "users"];

export function seedEra({ state, ids }: SimulatorContext<EraRows>, seed: EraSeed): void {
  checkMembers(seed, members, "era: seed");
  for (const id of seed.accounts ?? []) state.accounts.insert({ id });
  const owner = seed.accounts?.[0] ?? defaultAccount;
  for (const user of seed.users ?? [firstUser]) {
    state.users.insert({ ...user, id: `${user.login}@${user.domain}` });
  }
  const { redirectRules = [] } = seed;
  if (isList(redirectRules)) {
    for (const { account_id = owner, ...given } of redirectRules) {
      seedRows(state.redirectRules, [given], 0, () => newRule(ids.uuid()), account_id);
    }
    return;
  }
  const counts = typeof redirectRules === "number" ? { [owner]: redirectRules } : redirectRules;
  const idAt = (index: number) => made(index).id;
  const indexOf = (id: string | number) => Number.parseInt(String(id).slice(idPrefix.length), 16);
  for (const [account, count] of Object.entries(counts)) {
    state.redirectRules.generate({ count, idAt, indexOf, make: made }, account);
  }
}
