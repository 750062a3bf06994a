import type { components } from "../generated/schema.ts";

/** A SIP account of the logged-in user: where redirect rules live. */
export interface AccountRow {
  /** `account_id` of the paths. */
  readonly id: string;
}

/** A redirect rule; its parent is the account's id. */
export type RedirectRuleRow = components["schemas"]["RedirectRule"];

/** A user who may log in. */
export interface UserRow {
  /** `login@domain`. */
  readonly id: string;
  /** The domain (tenant) that the user belongs to. */
  readonly domain: string;
  /** Login name, without the domain. */
  readonly login: string;
  /** What a login must have. */
  readonly password: string;
}

/** A session that a login has opened. */
export interface SessionRow {
  /** What the cookie or the bearer header carries. */
  readonly id: string;
  /** Id of the user. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Every table of the simulator. */
export type EraRows = {
  /** Accounts by `id`. None unless the seed has some; any id is an account then. */
  readonly accounts: AccountRow;
  /** Rules by account, then by `id`. */
  readonly redirectRules: RedirectRuleRow;
  /** Users by `id`. Unless the seed names users, one is added with the first login under its name. */
  readonly users: UserRow;
  /** Sessions by `id`. A logout takes one away, the end of its time does not. */
  readonly sessions: SessionRow;
};
