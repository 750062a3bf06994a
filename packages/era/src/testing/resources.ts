import { type AnyResource, type Resource, refuse, type SimulatedCall } from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";
import { domainRedirectRuleFieldValues, sipUserFieldValues } from "../generated/values.ts";
import { collection, timesOf } from "./collections.ts";
import type { EraRows, UserRow } from "./rows.ts";
import { newRule, newSipUser, newUser } from "./seed.ts";

type Schemas = components["schemas"];
type RuleBody = Schemas["RedirectRuleCreate"] | Schemas["RedirectRuleUpdate"];
type EraCall = SimulatedCall<EraRows>;

/** Who is calling. */
export type LoggedIn = (call: EraCall) => UserRow;

const RULES = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";
const RULE = `${RULES}/{rule_id}`;

/** Rules of a SIP account; of any id where `anyAccount` says so, of the caller's own accounts otherwise. */
const redirectRules = (loggedIn: LoggedIn, anyAccount: boolean): Resource<EraRows, "redirectRules"> => {
  const rules = collection<"redirectRules">({
    table: "redirectRules",
    collection: RULES,
    item: RULE,
    parent: {
      parameter: "account_id",
      check(call) {
        const id = String(call.path.account_id);
        if (anyAccount || call.state.sipUsers.get(id)?.iduser === loggedIn(call).id) return id;
        return refuse({ reason: "not-found", table: "sipUsers", id });
      },
    },
    actions: { [`PUT ${RULE}`]: "replace" },
    make({ id }, call) {
      const usual = newRule(id);
      const body = call.body as RuleBody;
      return { ...usual, ...body, id, opts: { ...usual.opts, ...body.opts } };
    },
  });
  return {
    ...rules,
    // The samples of this page have no times.
    merge(suggested, call, before) {
      const { ext: _ext, ...row } = rules.merge?.(suggested, call, before) ?? suggested;
      return row;
    },
  };
};

const domainRedirectRules = collection<"domainRedirectRules">({
  table: "domainRedirectRules",
  collection: "/rest/v1/uc/redirectrules",
  item: "/rest/v1/uc/redirectrules/{rule_id}",
  listed: domainRedirectRuleFieldValues,
  make({ id = "" }, call) {
    const usual = newRule(id);
    const body = call.body as Schemas["DomainRedirectRuleCreate"];
    return { ...usual, ...body, id, opts: { ...usual.opts, ...body.opts }, ext: timesOf(undefined, call) };
  },
});

const users = (loggedIn: LoggedIn): Resource<EraRows, "users"> => {
  /** Logins are unique in their domain. */
  const unique = (row: UserRow, call: EraCall): UserRow => {
    const other = call.state.users
      .list()
      .find(({ domain, login }) => domain === row.domain && login === row.login);
    if (other && other.id !== row.id)
      refuse({ reason: "conflict", table: "users", field: "login", value: row.login });
    return row;
  };
  const own = collection<"users">({
    table: "users",
    collection: "/rest/v1/iam/users",
    item: "/rest/v1/iam/users/{user_id}",
    listed: ["id", "name", "login", "timezone", "opts.title", "ext.lwt", "ext.ct"],
    resolve: (id, call) => (id === "current" ? loggedIn(call).id : id),
    make({ id }, call) {
      const { pwd, opts, ...body } = call.body as Schemas["UserCreate"];
      const user = newUser({ id, domain: loggedIn(call).domain, login: body.login, password: pwd });
      const made = { ...user, ...body, id, opts: { ...user.opts, ...opts }, ext: timesOf(undefined, call) };
      return unique(made, call);
    },
    show({ domain: _domain, password: _password, email: _email, ...shown }) {
      return { ...shown, pwd: "*****" };
    },
    removed({ id }, { state }) {
      for (const session of state.sessions.list()) if (session.user === id) state.sessions.delete(session.id);
      state.avatars.delete(id);
    },
  });
  return {
    ...own,
    merge(suggested, call, before) {
      const { pwd: _pwd, ...row } = (own.merge?.(suggested, call, before) ?? suggested) as UserRow & {
        pwd?: string;
      };
      const { pwd } = call.body as Schemas["UserUpdate"];
      return unique(pwd === undefined ? row : { ...row, password: pwd }, call);
    },
  };
};

const sipUsers = collection<"sipUsers">({
  table: "sipUsers",
  collection: "/rest/v1/uc/sipusers",
  item: "/rest/v1/uc/sipusers/{sip_user_id}",
  listed: sipUserFieldValues,
  make({ id }, call) {
    const body = call.body as Schemas["SipUserCreate"];
    const usual = newSipUser(id, body.login, body.phonenumber);
    return { ...usual, ...body, id, opts: { ...usual.opts, ...body.opts }, ext: timesOf(undefined, call) };
  },
});

const sipUserStates = collection<"sipUserStates">({
  table: "sipUserStates",
  collection: "/rest/v1/uc/sipuser_states",
});

const calls = collection<"calls">({
  table: "calls",
  collection: "/rest/v1/uc/calls",
  item: "/rest/v1/uc/calls/{call_id}",
  show: ({ account: _account, ...shown }) => shown,
});

/** The same calls, as far as the caller's SIP accounts take part in them. */
const sipCalls = (loggedIn: LoggedIn): Resource<EraRows, "calls"> => {
  const isOwn = (account: string | undefined, call: EraCall) =>
    call.state.sipUsers.get(account ?? "")?.iduser === loggedIn(call).id;
  return collection<"calls">({
    table: "calls",
    collection: "/rest/v1/user/sip/calls",
    item: "/rest/v1/user/sip/calls/{call_id}",
    narrow: (call) => (row) => isOwn(row.account, call),
    resolve: (id, call) => (isOwn(call.state.calls.get(id)?.account, call) ? id : ""),
    show: ({ account: _account, ...shown }) => shown,
  });
};

const conferences = collection<"conferences">({
  table: "conferences",
  collection: "/rest/v1/uc/conferences",
  item: "/rest/v1/uc/conferences/{conference_id}",
  show: ({ topology: _topology, ...shown }) => shown,
  removed: ({ id }, { state }) => void state.participants.clear(id),
});

const participants = collection<"participants">({
  table: "participants",
  collection: "/rest/v1/uc/conferences/{conference_id}/paticipants",
  item: "/rest/v1/uc/conferences/{conference_id}/paticipants/{participant_id}",
  parent: { parameter: "conference_id", table: "conferences" },
});

/** The collections whose rows are kept in tables. */
export const eraResources = (loggedIn: LoggedIn, anyAccount: boolean): readonly AnyResource<EraRows>[] => [
  redirectRules(loggedIn, anyAccount),
  domainRedirectRules,
  users(loggedIn),
  sipUsers,
  sipUserStates,
  calls,
  sipCalls(loggedIn),
  conferences,
  participants,
];
