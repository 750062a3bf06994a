import { checkMembers, type SeedRows, type SimulatorContext, seedRows } from "@pbxkit/core/testing";
import type {
  ConferenceRow,
  CurrentCallRow,
  DomainRedirectRuleRow,
  EraRows,
  ParticipantRow,
  RedirectRuleRow,
  SipUserRow,
  UserRow,
} from "./rows.ts";

/** What the installation holds at the start. Members that are left out get made-up values. */
export interface EraSeed {
  /** Ids of SIP accounts of the first user. Without them, and without `sipUsers`, any id takes redirect rules. */
  readonly accounts?: readonly string[] | undefined;
  /**
   * Rules; those without an `account_id` belong to the first account. A number makes that many, an object as many as it says for
   * each account.
   */
  readonly redirectRules?:
    | undefined
    | number
    | Readonly<Record<string, number>>
    | readonly ({
        /** Id of the account that the rule belongs to; by default that of the first one. */
        readonly account_id?: string | undefined;
      } & Partial<RedirectRuleRow>)[];
  /** Who can log in. Without them anybody can, with the password of the first login. */
  readonly users?: readonly (Pick<UserRow, "domain" | "login" | "password"> & Partial<UserRow>)[] | undefined;
  /** SIP users beside those of `accounts`; the first of a number belongs to the first user, and the others to nobody. */
  readonly sipUsers?: SeedRows<SipUserRow> | undefined;
  /** Rules of the administrator's collection. */
  readonly domainRedirectRules?: SeedRows<DomainRedirectRuleRow> | undefined;
  /** Calls that are going on; those without an `account` are of the first one. */
  readonly calls?: readonly Partial<CurrentCallRow>[] | undefined;
  /** Conferences that are going on, with who is in them. */
  readonly conferences?:
    | readonly (Partial<ConferenceRow> & {
        /** Who is in it. */
        readonly participants?: readonly Partial<ParticipantRow>[] | undefined;
      })[]
    | undefined;
}

/** A made-up id: `kind` keeps those of different tables apart. */
const idOf = (kind: number, index: number) => idPrefix(kind) + index.toString(16).padStart(12, "0");
const idPrefix = (kind: number) => `00000000-0000-4000-${kind}-`;
const kinds = { account: 8000, user: 8001, call: 8002, conference: 8003, rule: 9000, domainRule: 9001 };

/** The account that rules belong to when the seed names none. */
export const defaultAccount = idOf(kinds.account, 1);
export const firstUser = { domain: "pbx.example", login: "operator", password: "invented-secret" };

const nobody = "00000000-0000-0000-0000-000000000000";
const firstDay = { ct: "2026-01-01T00:00:00Z", lwt: "2026-01-01T00:00:00Z" };

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

export function newUser(row: Pick<UserRow, "id" | "domain" | "login" | "password">): UserRow {
  const opts = { title: row.login, roles: [], tags: [], comment: "", allow_script_crud: false };
  return { name: row.login, timezone: "default", opts, ext: firstDay, ...row };
}

export function newSipUser(id: string, login: string, phonenumber: string): SipUserRow {
  return {
    id,
    name: login,
    login,
    pwd: "invented-secret",
    phonenumber,
    reg: 1,
    credentials: [],
    devices: [],
    iduser: nobody,
    timezone: "default",
    lic: { devices: 2 },
    opts: { title: "", comment: "", calltimesec: 60, dlgtimesec: 7200, trunks: -1, parallel: [] },
    ext: firstDay,
  };
}

const madeRule = (index: number): RedirectRuleRow => ({
  ...newRule(idOf(kinds.rule, index)),
  type: "busy",
  tran_number: String(200 + index),
  priority: index + 1,
});

const madeDomainRule = (index: number): DomainRedirectRuleRow => ({
  ...madeRule(index),
  id: idOf(kinds.domainRule, index),
  filter_number: String(101 + index),
  ext: firstDay,
});

const madeSipUser = (index: number): SipUserRow =>
  newSipUser(idOf(kinds.account, index + 1), `sip${101 + index}`, String(101 + index));

const isList = <Value>(value: number | object | readonly Value[]): value is readonly Value[] =>
  Array.isArray(value);

const members: readonly (keyof EraSeed)[] = [
  "accounts",
  "redirectRules",
  "users",
  "sipUsers",
  "domainRedirectRules",
  "calls",
  "conferences",
];

export function seedEra(context: SimulatorContext<EraRows>, seed: EraSeed): void {
  checkMembers(seed, members, "era: seed");
  const { state, ids } = context;
  const users = seed.users ?? [firstUser];
  for (const [index, user] of users.entries()) {
    state.users.insert({ ...newUser({ id: idOf(kinds.user, index + 1), ...user }), ...user });
  }
  const [first] = state.users.list();
  seedSipUsers(context, seed, first?.id ?? nobody);
  const owner = seed.accounts?.[0] ?? defaultAccount;
  seedRules(context, seed, owner);
  fill(state.domainRedirectRules, seed.domainRedirectRules, kinds.domainRule, 0, madeDomainRule);
  for (const [index, call] of (seed.calls ?? []).entries()) {
    seedRows(state.calls, [call], 0, () => ({ id: idOf(kinds.call, index + 1), account: owner }));
  }
  for (const [index, { participants = [], ...given }] of (seed.conferences ?? []).entries()) {
    const id = given.id ?? idOf(kinds.conference, index + 1);
    seedRows(state.conferences, [given], 0, () => ({ id }));
    for (const participant of participants) {
      seedRows(state.participants, [participant], 0, () => ({ id: ids.uuid() }), id);
    }
  }
}

/** Rows by number or one by one, with ids that a number can be read from. */
function fill<Row extends { readonly id: string }>(
  table: Parameters<typeof seedRows<Row>>[0],
  rows: SeedRows<Row> | undefined,
  kind: number,
  first: number,
  make: (index: number) => Row,
  parent?: string,
): void {
  if (typeof rows !== "number") {
    for (const [index, row] of (rows ?? []).entries()) seedRows(table, [row], 0, () => make(index), parent);
    return;
  }
  const indexOf = (id: string | number) =>
    Number.parseInt(String(id).slice(idPrefix(kind).length), 16) - first;
  table.generate({ count: rows, idAt: (index) => idOf(kind, index + first), indexOf, make }, parent);
}

function seedSipUsers({ state }: SimulatorContext<EraRows>, seed: EraSeed, owner: string): void {
  const accounts = seed.accounts ?? (seed.sipUsers === undefined ? [defaultAccount] : []);
  const make = (index: number) => {
    const row = madeSipUser(index + accounts.length);
    return index === 0 && accounts.length === 0 ? { ...row, iduser: owner } : row;
  };
  if (accounts.length === 0 || typeof seed.sipUsers !== "number") {
    for (const [index, id] of accounts.entries())
      state.sipUsers.insert({ ...madeSipUser(index), id, iduser: owner });
    fill(state.sipUsers, seed.sipUsers, kinds.account, 1, make);
  } else {
    throw new TypeError(
      "era: seed: a number of sipUsers and accounts exclude each other; list the SIP users",
    );
  }
  const status = (index: number) => (index % 2 === 0 ? "online" : "offline");
  if (typeof seed.sipUsers === "number") {
    const makeState = (index: number) => ({ id: idOf(kinds.account, index + 1), status: status(index) });
    fill(state.sipUserStates, seed.sipUsers, kinds.account, 1, makeState);
    return;
  }
  for (const [index, { id }] of state.sipUsers.list().entries())
    state.sipUserStates.insert({ id, status: status(index) });
}

function seedRules({ state, ids }: SimulatorContext<EraRows>, seed: EraSeed, owner: string): void {
  const { redirectRules = [] } = seed;
  if (isList(redirectRules)) {
    for (const { account_id = owner, ...given } of redirectRules) {
      seedRows(state.redirectRules, [given], 0, () => newRule(ids.uuid()), account_id);
    }
    return;
  }
  const counts = typeof redirectRules === "number" ? { [owner]: redirectRules } : redirectRules;
  for (const [account, count] of Object.entries(counts)) {
    fill(state.redirectRules, count, kinds.rule, 0, madeRule, account);
  }
}
