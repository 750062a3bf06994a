import { refuse, type SimulatedCall, type SimulatorContext } from "@pbxkit/core/testing";
import type { RingmeRows } from "./rows.ts";

export type RingmeCall = SimulatedCall<RingmeRows>;

/** The one client of the simulator. */
export function theClient({ state }: Pick<SimulatorContext<RingmeRows>, "state">): RingmeRows["clients"] {
  const [client] = state.clients.rows("", 0, 1);
  return client ?? refuse({ reason: "not-found", table: "clients", id: "@me" });
}

export function theAccount({ state }: Pick<SimulatorContext<RingmeRows>, "state">): RingmeRows["accounts"] {
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
