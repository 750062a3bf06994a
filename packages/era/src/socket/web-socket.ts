import { RequestError } from "@pbxkit/core";

/** What the socket needs of a WebSocket: the standard one (WHATWG "WebSockets"), the one of `ws`, a simulator's. */
export interface WebSocketLike {
  /** Set to "arraybuffer", so that a binary frame's size is known before it is read. */
  binaryType: string;
  /** Sends a text frame. What it throws is taken for the end of the connection. */
  send(text: string): void;
  /** Starts the closing handshake; 1000 is the only code that is given (RFC 6455, section 7.4). */
  close(code?: number): void;
  /** "close" must come once, also for a connection that was never opened. */
  addEventListener(type: SocketEventName, listener: (event: SocketEvent) => void): void;
  /** Takes the same function off that was added. */
  removeEventListener(type: SocketEventName, listener: (event: SocketEvent) => void): void;
}

/** The standard's four events. */
export type SocketEventName = "open" | "message" | "close" | "error";

/** What the socket reads of an event. */
export interface SocketEvent {
  readonly type: string;
  /** Of a message: its text or bytes. */
  readonly data?: unknown;
  /** Of a close: why (RFC 6455, section 7.4). */
  readonly code?: unknown;
}

/** A class of WebSockets, as `globalThis.WebSocket` is one. */
export type WebSocketClass = new (url: string) => WebSocketLike;

/** The class that is given, or the runtime's own. Throws a `RequestError` where there is none. */
export function webSocketClass(given: WebSocketClass | undefined): WebSocketClass {
  const found = given ?? (globalThis as { WebSocket?: WebSocketClass }).WebSocket;
  if (typeof found === "function") return found;
  const problem =
    given === undefined
      ? "this runtime has no WebSocket (Node has one from version 22); pass one, such as that of the package ws"
      : "WebSocket must be a class, such as that of the package ws";
  throw new RequestError(problem, { operation: "connectEraSocket" });
}
