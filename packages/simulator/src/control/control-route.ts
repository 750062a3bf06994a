import type { SimulatedSockets } from "@pbxkit/era/testing";
import { credentialsOf } from "../credentials.ts";
import type { Simulators, VendorName } from "../vendors.ts";
import { faultsFromJson } from "./fault-from-json.ts";
import { jsonText } from "./json-text.ts";
import { socketFaultsFromJson } from "./socket-fault-from-json.ts";

/** Where the control route starts: no vendor has such a path. */
export const controlPath = "/__simulator";

type Action = (request: Request) => unknown | Promise<unknown>;

/**
 * Controls a simulator from any language, beside the vendor's own paths:
 * `GET /__simulator` (what it is, credentials), `POST|GET|DELETE /__simulator/faults`,
 * `GET /__simulator/requests`, `POST /__simulator/revoke-tokens`, `POST /__simulator/reset`. Era's has its socket's beside
 * them: `POST|GET|DELETE /__simulator/socket/faults`, `GET /__simulator/socket/messages`,
 * `POST /__simulator/socket/drop`, `POST /__simulator/socket/expire`, `POST /__simulator/socket/push`.
 */
export async function answerControl(
  vendor: VendorName,
  simulator: Simulators[VendorName],
  request: Request,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (pathname !== controlPath && !pathname.startsWith(`${controlPath}/`)) return undefined;
  const actions: Readonly<Record<string, Action>> = {
    "GET ": () => ({ vendor, baseUrl: simulator.baseUrl, ...credentialsOf(vendor, simulator) }),
    "GET /faults": () => simulator.pendingFaults,
    "POST /faults": async () => simulator.inject(...faultsFromJson(await request.json())),
    "DELETE /faults": () => simulator.clearFaults(),
    "GET /requests": () => simulator.requests,
    "POST /revoke-tokens": () => simulator.revokeTokens(),
    "POST /reset": () => simulator.reset(),
    ...("sockets" in simulator && socketActions(simulator.sockets)),
  };
  const key = `${request.method} ${pathname.slice(controlPath.length)}`;
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
  if (!action) return Response.json({ error: "there is no such control" }, { status: 404 });
  try {
    const result = await action(request);
    if (result === undefined) return new Response(null, { status: 204 });
    return new Response(jsonText(result), { headers: { "content-type": "application/json" } });
  } catch (error) {
    return Response.json({ error: error instanceof Error ? error.message : String(error) }, { status: 400 });
  }
}

const socketActions = (sockets: SimulatedSockets): Readonly<Record<string, Action>> => ({
  "GET /socket/faults": () => sockets.pendingFaults,
  "POST /socket/faults": async (request) => sockets.inject(...socketFaultsFromJson(await request.json())),
  "DELETE /socket/faults": () => sockets.clearFaults(),
  "GET /socket/messages": () => sockets.messages,
  "POST /socket/drop": () => sockets.drop(),
  "POST /socket/expire": () => sockets.expire(),
  "POST /socket/push": async (request) => sockets.push(await request.json()),
});
