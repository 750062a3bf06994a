import { once } from "node:events";
import { createServer } from "node:net";
import { HttpConnection, type UpgradeHandler, type WireHandler } from "./connection.ts";
import { HeldBytes, type ServerLimits, usualLimits } from "./limits.ts";

export interface Listener {
  readonly port: number;
  /** Connections that are open now. */
  readonly connections: number;
  /** Stops listening, lets requests in flight finish, then cuts what is left. */
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly limits?: Partial<ServerLimits> | undefined;
  readonly upgrade?: UpgradeHandler;
}

/** An HTTP/1.1 server that takes any method, `CLEAR` included (Node's own answers 400 to it). */
export async function listenOn(handler: WireHandler, options: ListenOptions): Promise<Listener> {
  const limits = { ...usualLimits, ...options.limits };
  const held = new HeldBytes(limits.heldBytes);
  const open = new Set<HttpConnection>();
  const cut = new Set<() => void>();
  // Half-open: a client may end its side after the request and still read the answer.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    const connection = new HttpConnection(socket, handler, limits, held, options.upgrade);
    const destroy = () => socket.destroy();
    open.add(connection);
    cut.add(destroy);
    socket.once("close", () => {
      open.delete(connection);
      cut.delete(destroy);
    });
    void connection.serve();
  });
  server.listen({ port: options.port, host: options.host });
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");

  return {
    port: address.port,
    get connections() {
      return open.size;
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      for (const connection of open) connection.close();
      const timer = setTimeout(() => {
        for (const destroy of cut) destroy();
      }, limits.closeTime);
      await closed;
      clearTimeout(timer);
    },
  };
}
