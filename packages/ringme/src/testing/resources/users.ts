import type { SimulatedCall } from "@pbxkit/core/testing";
import { clientOf } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";
import { owned } from "./owned.ts";

type Kind = "clientUsers" | "extensionUsers" | "extensionGroupUsers";

interface Sent {
  readonly password?: string;
  readonly status?: string;
  readonly access?: string;
}

/** What a user is when nobody says otherwise, and the password, which is kept and never shown. */
function complete<User extends RingmeRows[Kind]>(suggested: User, call: SimulatedCall<RingmeRows>): User {
  const { password = "", status = "active", access = "full" } = call.body as Sent;
  return { ...suggested, status, access, password };
}

function visible<User extends RingmeRows[Kind]>({ password, ...shown }: User) {
  return shown;
}

export const clientUsers = owned<"clientUsers">({
  table: "clientUsers",
  collection: "/client/{client_id}/user/client/",
  item: "/client/{client_id}/user/client/{user_id}",
  make: (suggested, call) => complete({ ...suggested, client_id: clientOf(call).id }, call),
  show: visible,
});

export const extensionUsers = owned<"extensionUsers">({
  table: "extensionUsers",
  collection: "/client/{client_id}/user/extension/",
  item: "/client/{client_id}/user/extension/{user_id}",
  make: complete,
  show: visible,
});

export const extensionGroupUsers = owned<"extensionGroupUsers">({
  table: "extensionGroupUsers",
  collection: "/client/{client_id}/user/extension_group/",
  item: "/client/{client_id}/user/extension_group/{user_id}",
  make: complete,
  show: visible,
});
