import type { RowChange, Tables } from "@pbxkit/core/testing";
import type { EraRows } from "../rows.ts";

type Row = Readonly<Record<string, unknown>>;

/** A change of an element, and the collection that it happened in. */
export interface CollectionChange {
  /** Path of the collection. */
  readonly classpath: string;
  /** The platform's name for the kind of element. */
  readonly eclass: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  /** Id of the user whose own collection it is; undefined where everybody sees the same. */
  readonly user?: string | undefined;
}

const segment = encodeURIComponent;
const without = (row: Row | undefined, ...names: readonly string[]): Row | undefined =>
  row && Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** Tells of each change in each collection, whoever makes it; each side as reading it would show it. */
export function watchCollections(state: Tables<EraRows>, tell: (change: CollectionChange) => void): void {
  const watch = <Name extends keyof EraRows>(
    table: Name,
    eclass: string,
    classpath: string | ((parent: string) => string),
    hidden: readonly string[] = [],
  ) =>
    state[table].watch(({ before, after, parent }: RowChange<object>) => {
      const [one, other] = [before, after].map((row) => without(row as Row | undefined, ...hidden));
      const path = typeof classpath === "string" ? classpath : classpath(segment(parent));
      tell({ classpath: path, eclass, before: one, after: other });
    });
  watch("redirectRules", "redirectrules", (id) => `/rest/v1/user/sip/accounts/${id}/redirect_rules`);
  watch("domainRedirectRules", "redirectrules", "/rest/v1/uc/redirectrules");
  watch("users", "users", "/rest/v1/iam/users", ["domain", "password", "email"]);
  watch("sipUsers", "sipusers", "/rest/v1/uc/sipusers", ["pwd"]);
  watch("sipUserStates", "sipuser_states", "/rest/v1/uc/sipuser_states");
  watch("calls", "calls", "/rest/v1/uc/calls", ["account"]);
  watch("conferences", "conferences", "/rest/v1/uc/conferences", ["topology"]);
  watch("participants", "paticipants", (id) => `/rest/v1/uc/conferences/${id}/paticipants`);
  watchOwnThings(state, tell);
  // A state begins and ends with its SIP user.
  state.sipUsers.watch(({ before, after }) => {
    if (!before && after) state.sipUserStates.insert({ id: after.id, status: "offline" });
    if (before && !after) state.sipUserStates.delete(before.id);
  });
}

/** What a user has: an element comes and goes with its owner. */
function watchOwnThings(state: Tables<EraRows>, tell: (change: CollectionChange) => void): void {
  const tellOwners = (
    collection: Pick<CollectionChange, "classpath" | "eclass">,
    sides: readonly [Row | undefined, Row | undefined],
    owners: readonly [string | undefined, string | undefined],
  ) => {
    for (const user of new Set(owners)) {
      if (user === undefined) continue;
      const [before, after] = sides.map((row, side) => (owners[side] === user ? row : undefined));
      if (before || after) tell({ ...collection, user, before, after });
    }
  };
  state.sipUsers.watch(({ before, after }) => {
    const shown = [before, after].map(
      (row) => row && { id: row.id, login: row.login, phonenumber: row.phonenumber },
    );
    const collection = { classpath: "/rest/v1/user/sip/accounts", eclass: "sipusers" };
    tellOwners(collection, [shown[0], shown[1]], [before?.iduser, after?.iduser]);
  });
  state.calls.watch(({ before, after }) => {
    const [one, other] = [before, after].map((row) => without(row, "account"));
    const owner = (account: string | undefined) => state.sipUsers.get(account ?? "")?.iduser;
    const collection = { classpath: "/rest/v1/user/sip/calls", eclass: "calls" };
    tellOwners(collection, [one, other], [owner(before?.account), owner(after?.account)]);
  });
}
