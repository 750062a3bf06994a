import type { IncomingMessage } from "node:http";
import type { SimulatedSockets, SocketConnection } from "@pbxkit/era/testing";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { UpgradeHandler } from "./http/connection.ts";
import type { RequestHead } from "./http/head.ts";

/** Serves the Era simulator's socket at `/ws`; `ws` does the framing. */
export function eraSocketUpgrade(sockets: SimulatedSockets, maxPayload: number): UpgradeHandler {
  const server = new WebSocketServer({ noServer: true, clientTracking: false, maxPayload });
  return (head, handOver) => {
    if (head.target.split("?")[0] !== "/ws") return false;
    const { socket, rest } = handOver();
    let webSocket: WebSocket | undefined;
    const connection = sockets.accept({
      send: (text) => webSocket?.send(text),
      close: (how) => (how === "broken" ? webSocket?.terminate() : webSocket?.close(1001)),
    });
    if (!connection) {
      socket.resetAndDestroy();
      return true;
    }
    socket.once("close", () => connection.closed());
    server.handleUpgrade(requestOf(head), socket, rest, (accepted) => {
      webSocket = accepted;
      listen(accepted, connection);
    });
    socket.resume();
    return true;
  };
}

function listen(webSocket: WebSocket, connection: SocketConnection): void {
  webSocket.on("message", (data: RawData, isBinary: boolean) => {
    const bytes = data as Buffer;
    connection.receive(isBinary ? bytes : bytes.toString());
  });
  // A broken frame: `ws` closes the connection by itself.
  webSocket.on("error", () => {});
}

/** What `ws` reads of a request. */
function requestOf({ method, target, headers }: RequestHead): IncomingMessage {
  return { method, url: target, headers: Object.fromEntries(headers) } as unknown as IncomingMessage;
}
