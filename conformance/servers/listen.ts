import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on a free port of loopback. */
export interface Listening {
  readonly origin: string;
  /** Ends open connections, too. */
  close(): Promise<void>;
}

export async function listenOnLoopback(server: Server): Promise<Listening> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** An origin where nobody listens: a port that was free a moment ago. */
export async function nowhere(server: Server): Promise<string> {
  const { origin, close } = await listenOnLoopback(server);
  await close();
  return origin;
}
