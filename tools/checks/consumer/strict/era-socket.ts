import type { RedirectRule } from "@pbxkit/era";
import { connectEraSocket } from "@pbxkit/era/socket";
import { createEraSimulator } from "@pbxkit/era/testing";

const { baseUrl, auth, WebSocket } = createEraSimulator();
const rules = "/rest/v1/user/sip/accounts/{account_id}/redirect_rules";
const params = { path: { account_id: "a" } };

export async function accepted(): Promise<unknown[]> {
  await using socket = connectEraSocket({ baseUrl, auth, WebSocket });
  const list: RedirectRule[] = await socket.read(rules, { params });
  const nothing: undefined = await socket.clear(rules, { params });
  for await (const change of socket.subscribe(rules, { params, mask: ["enabled"] })) {
    if (change.type === "created")
      list.push({ ...(list[0] as RedirectRule), enabled: change.after.enabled ?? 0 });
    if (change.type === "resync") break;
  }
  return [list, nothing, connectEraSocket({ baseUrl, auth, WebSocket: globalThis.WebSocket })];
}

export async function refused(): Promise<void> {
  const socket = connectEraSocket({ baseUrl, auth });
  // @ts-expect-error clear is for collections
  await socket.clear(`${rules}/{rule_id}` as const, { params });
  // @ts-expect-error there is no such field
  socket.subscribe(rules, { params, mask: ["enabeld"] });
}
