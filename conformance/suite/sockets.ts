import { connectEraSocket, type EraSocket, type WebSocketClass } from "@pbxkit/era/socket";
import type { RemoteSimulator } from "./remote-simulator.ts";

/** A socket to the Era simulator, over the runtime's own WebSocket; Node 20 has none and takes that of `ws`. */
export async function eraSocketOf({
  credentials: { baseUrl, auth },
}: RemoteSimulator<"era">): Promise<EraSocket> {
  return connectEraSocket({ baseUrl, auth, WebSocket: await ofThePackageWs(), random: () => 0 });
}

async function ofThePackageWs(): Promise<WebSocketClass | undefined> {
  if ("WebSocket" in globalThis) return undefined;
  // A name that bundlers do not see: the module is there in Node only.
  const name = ["w", "s"].join("");
  return ((await import(name)) as { WebSocket: WebSocketClass }).WebSocket;
}
