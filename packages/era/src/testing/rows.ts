import type { FileBytes } from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";

type Schemas = components["schemas"];

/** A user of the domain, who may log in. */
export type UserRow = Omit<Schemas["User"], "pwd" | "name" | "login"> & {
  /** The domain (tenant) that the user belongs to. */
  readonly domain: string;
  /** Login name, without the domain. */
  readonly login: string;
  /** What a login must have. Never answered. */
  readonly password: string;
  /** Name of the user. */
  readonly name: string;
  /** Address of the user, which only the user's own profile shows. */
  readonly email?: string;
};

/** The picture of a user. */
export interface AvatarRow {
  /** Id of the user. */
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  /** Media type of the file. */
  readonly type: string;
  /** When it was stored, ISO 8601. */
  readonly mtime: string;
  /** What was uploaded. */
  readonly bytes: FileBytes;
}

/** A SIP user; for its user it is a SIP account, and `account_id` of the paths is its id. */
export type SipUserRow = Schemas["SipUser"] & {
  /** Login name of the devices. Unique, by the simulator's own rule. */
  readonly login: string;
  /** Internal number. Unique, by the simulator's own rule. */
  readonly phonenumber: string;
};

/** Whether a SIP user is online. */
export type SipUserStateRow = Schemas["SipUserState"] & {
  /** Id of the SIP user. */
  readonly id: string;
};

/** A redirect rule of a SIP account; its parent is the account's id. */
export type RedirectRuleRow = Schemas["RedirectRule"];

/** A redirect rule of the administrator's collection. */
export type DomainRedirectRuleRow = Schemas["DomainRedirectRule"];

/** A call that is going on. Members beside these are answered as they are. */
export type CurrentCallRow = Schemas["Call"] & {
  /** `call_id` of the paths. */
  readonly id: string;
  /** Id of the SIP account that takes part. Never answered. */
  readonly account?: string;
};

/** A conference that is going on. Members beside these are answered as they are. */
export type ConferenceRow = Schemas["Conference"] & {
  /** `conference_id` of the paths. */
  readonly id: string;
  /** What the topology's operation answers; by default an empty object. Never answered otherwise. */
  readonly topology?: unknown;
};

/** Somebody in a conference; the parent is the conference's id. */
export type ParticipantRow = Schemas["ConferenceParticipant"] & {
  /** `participant_id` of the paths. */
  readonly id: string;
};

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
  /** Users by `id`. Unless the seed names users, one is added with the first login under its name. */
  readonly users: UserRow;
  /** Pictures by the user's id. */
  readonly avatars: AvatarRow;
  /** SIP users by `id`: the accounts of all users. */
  readonly sipUsers: SipUserRow;
  /** States by the SIP user's id. One begins and ends with each SIP user. */
  readonly sipUserStates: SipUserStateRow;
  /** Rules by account, then by `id`. */
  readonly redirectRules: RedirectRuleRow;
  /** Rules of the administrator's collection by `id`. It is one of its own here: rules of accounts are not in it. */
  readonly domainRedirectRules: DomainRedirectRuleRow;
  /** Calls by `id`. */
  readonly calls: CurrentCallRow;
  /** Conferences by `id`. */
  readonly conferences: ConferenceRow;
  /** Participants by conference, then by `id`. */
  readonly participants: ParticipantRow;
  /** Sessions by `id`. A logout takes one away, the end of its time does not. */
  readonly sessions: SessionRow;
};
