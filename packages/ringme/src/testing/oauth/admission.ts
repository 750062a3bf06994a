import {
  bearerToken,
  type Incoming,
  type SimulatedAnswer,
  type SimulatedFailure,
  type SimulatorContext,
} from "@pbxkit/core/testing";
import { ringmeProblem } from "../failures.ts";
import type { RingmeRows } from "../rows.ts";
import type { Grants } from "./grants.ts";

const unknown = { reason: "unauthenticated", credential: "unknown" } as const;

/** Whether the bearer token may go on: alive, its user neither blocked nor too low, its app for the whole API. */
export function admitBearer(
  incoming: Incoming,
  context: SimulatorContext<RingmeRows>,
  grants: Grants,
): SimulatedFailure | SimulatedAnswer | undefined {
  const token = bearerToken(incoming.headers);
  if (token === undefined) return { reason: "unauthenticated", credential: "missing" };
  const { state, now } = context;
  const session = state.sessions.get(token.split(".")[0] ?? "");
  if (session?.access_token !== token) {
    const judged = grants.registry.state(token, now());
    return judged === "good" ? undefined : { reason: "unauthenticated", credential: judged };
  }
  if (session.expires <= now()) return { reason: "unauthenticated", credential: "expired" };
  if (state.apps.get(session.app_id)?.access === "call_api") {
    return ringmeProblem(403, "The app may use the Call API only", "app_access_type_deny");
  }
  const user = session.user_id === null ? undefined : state.clientUsers.get(session.user_id);
  if (user?.status === "blocked") return ringmeProblem(403, "The user is blocked", "user_blocked");
  if (user?.access === "read_only" && incoming.method !== "GET") {
    return ringmeProblem(403, "The user may only read", "user_access_type_deny");
  }
  return undefined;
}

/** Login and password of a user, for links that a browser opens. */
export function admitBasic(
  incoming: Incoming,
  context: SimulatorContext<RingmeRows>,
  grants: Grants,
): SimulatedFailure | undefined {
  const encoded = /^Basic +(\S+)$/i.exec(incoming.headers.get("authorization") ?? "")?.[1];
  if (encoded === undefined) return { reason: "unauthenticated", credential: "missing" };
  try {
    const [login = "", ...rest] = atob(encoded).split(":");
    return grants.isPassword(login, rest.join(":"), context) ? undefined : unknown;
  } catch {
    return unknown;
  }
}
