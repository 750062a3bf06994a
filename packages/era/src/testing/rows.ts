import type { components } from "../generated/schema.ts";

/** A SIP account of the logged-in user: where redirect rules live. */
export interface AccountRow {
  readonly id: string;
}

/** A redirect rule; its parent is the account's id. */
export type RedirectRuleRow = components["schemas"]["RedirectRule"];

/** A user who may log in. */
export interface UserRow {
  /** `login@domain`. */
  readonly id: string;
  readonly domain: string;
  readonly login: string;
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
  readonly accounts: AccountRow;
  readonly redirectRules: RedirectRuleRow;
  readonly users: UserRow;
  readonly sessions: SessionRow;
};
