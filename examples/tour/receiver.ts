import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseEventFields, type RingmeEvent } from "@pbxkit/ringme/webhooks";

/** An address on this machine that takes RingMe's webhooks. */
export interface Receiver {
  readonly url: string;
  /** Resolves with the event of this type, at once where it has come already; rejects after some seconds. */
  arrived(type: RingmeEvent["type"]): Promise<RingmeEvent>;
  close(): void;
}

const PATIENCE = 10_000;

/** Listens, and tells `onEvent` of each webhook as it arrives. */
export async function startReceiver(onEvent: (event: RingmeEvent) => void): Promise<Receiver> {
  const come: RingmeEvent[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      response.end();
      const event = parseEventFields(Buffer.concat(pieces).toString());
      come.push(event);
      onEvent(event);
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  function arrived(type: RingmeEvent["type"]): Promise<RingmeEvent> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${type} has come`)), PATIENCE);
      const look = () => {
        const event = come.find((one) => one.type === type);
        if (!event) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(event);
      };
      waiting.add(look);
      look();
    });
  }

  return { url: `http://127.0.0.1:${port}/hooks`, arrived, close: () => void server.close() };
}
