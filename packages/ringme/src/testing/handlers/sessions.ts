import { type OperationHandler, refuse, spacedTime } from "@pbxkit/core/testing";
import { clientOf } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";

export const listOauthSessions: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const users = call.query.user_id as readonly number[] | undefined;
  const body = call.state.sessions
    .list()
    .filter(({ expires }) => expires > call.now())
    .filter(({ user_id }) => !users || (user_id !== null && users.includes(user_id)))
    .map(({ id, app_id, user_id, expires }) => ({ id, app_id, user_id, expires: spacedTime(expires) }));
  return { status: 200, body };
};

/** Ends a session: its token is good no more. */
export const deleteOauthSession: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const id = call.path.session_id ?? "";
  const session = call.state.sessions.get(id);
  if (!session || session.expires <= call.now()) refuse({ reason: "not-found", table: "sessions", id });
  call.state.sessions.update(id, { expires: 0 });
  return { status: 204 };
};
