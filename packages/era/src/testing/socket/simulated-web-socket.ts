import type { WebSocketClass } from "../../socket/web-socket.ts";
import type { SocketConnection } from "./server-connection.ts";
import type { SimulatedSockets } from "./socket-server.ts";

const CONNECTING = 0;
const OPEN = 1;
const CLOSING = 2;
const CLOSED = 3;

/**
 * A class of WebSockets whose other end is a simulator: no network, in any runtime. It has what a client needs of the standard
 * one: `addEventListener`, `send`, `close`, `readyState`.
 */
export function simulatedWebSocket(sockets: Pick<SimulatedSockets, "accept">): WebSocketClass {
  return class SimulatedWebSocket extends EventTarget {
    binaryType = "blob";
    readyState = CONNECTING;
    readonly url: string;
    #connection: SocketConnection | undefined;

    constructor(url: string) {
      super();
      this.url = url;
      // As a network would, never before the caller can listen.
      queueMicrotask(() => this.#open());
    }

    send(text: string): void {
      if (this.readyState === CONNECTING) throw new TypeError("the WebSocket is not open yet");
      if (this.readyState === OPEN) this.#connection?.receive(text);
    }

    close(): void {
      if (this.readyState >= CLOSING) return;
      this.readyState = CLOSING;
      this.#connection?.closed();
      queueMicrotask(() => this.#close(1000));
    }

    #open(): void {
      if (this.readyState !== CONNECTING) return;
      const isSocket = new URL(this.url).pathname.endsWith("/ws");
      this.#connection = isSocket
        ? sockets.accept({
            send: (text) => queueMicrotask(() => this.#receive(text)),
            close: (how) => queueMicrotask(() => this.#close(how === "orderly" ? 1000 : 1006)),
          })
        : undefined;
      if (!this.#connection) {
        this.#close(1006);
        return;
      }
      this.readyState = OPEN;
      this.dispatchEvent(new Event("open"));
    }

    #receive(data: unknown): void {
      if (this.readyState === OPEN) this.dispatchEvent(Object.assign(new Event("message"), { data }));
    }

    #close(code: number): void {
      if (this.readyState === CLOSED) return;
      this.readyState = CLOSED;
      if (code !== 1000) this.dispatchEvent(new Event("error"));
      this.dispatchEvent(Object.assign(new Event("close"), { code, reason: "", wasClean: code === 1000 }));
    }
  };
}
