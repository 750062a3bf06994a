import { bearerToken, refuse, type SimulatedCall, type SimulatorContext } from "@pbxkit/core/testing";
import type { Extension } from "../generated/schema.ts";
import type { RingmeRows } from "./rows.ts";

export type RingmeCall = SimulatedCall<RingmeRows>;
export type RingmeContext = SimulatorContext<RingmeRows>;

/** The one client of the simulator. */
export function theClient({ state }: Pick<RingmeContext, "state">): RingmeRows["clients"] {
  const [client] = state.clients.rows("", 0, 1);
  return client ?? refuse({ reason: "not-found", table: "clients", id: "@me" });
}

export function theAccount({ state }: Pick<RingmeContext, "state">): RingmeRows["accounts"] {
  const [account] = state.accounts.rows("", 0, 1);
  return account ?? refuse({ reason: "not-found", table: "clients", id: "@me" });
}

/** The client that the path names: `@me`, or its id. */
export function clientOf(call: RingmeCall): RingmeRows["clients"] {
  const id = call.path.client_id ?? "@me";
  const client = theClient(call);
  if (id === "@me" || String(id) === String(client.id) || theAccount(call).anyClientId) return client;
  return refuse({ reason: "not-found", table: "clients", id });
}

type User = RingmeRows["clientUsers"] | RingmeRows["extensionUsers"] | RingmeRows["extensionGroupUsers"];

const notFound = (id: string | number): never => refuse({ reason: "not-found", table: "extensions", id });

/** The extension that a path names: by its id, or `@{NAME}` for the id that a variable holds. */
export function resolveExtensionId(
  id: string | number,
  { state }: Pick<RingmeCall, "state">,
): string | number {
  const name = /^@\{(.+)\}$/.exec(String(id))?.[1];
  return name === undefined ? id : (state.variables.get(name)?.value ?? id);
}

/** The extension that a path of the realm "extension" names; `@me` is the one of the user who logged in. */
export function extensionOf(call: RingmeCall): Extension {
  const id = call.path.extension_id ?? "@me";
  if (id !== "@me") return call.state.extensions.get(resolveExtensionId(id, call)) ?? notFound(id);
  const user = userOf(call);
  const own = user && "extension_id" in user ? user.extension_id : undefined;
  return (own === undefined || own === null ? undefined : call.state.extensions.get(own)) ?? notFound(id);
}

/** Who logged in for the token of the request. A token that nobody logged in for is that of the client's first user. */
export function userOf({ state, incoming }: RingmeCall): User | undefined {
  const token = bearerToken(incoming.headers) ?? "";
  const login = state.sessions.get(token.split(".")[0] ?? "")?.login ?? null;
  if (login === null) return state.clientUsers.list("", 0, 1)[0];
  const tables = [state.clientUsers, state.extensionUsers, state.extensionGroupUsers];
  return tables.flatMap((table): User[] => table.list() as User[]).find((user) => user.login === login);
}
