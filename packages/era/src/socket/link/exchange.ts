import type { Clock } from "@pbxkit/core";
import type { Params } from "../protocol/message.ts";
import type { SocketLine } from "./connection.ts";

/** The connection ended before the answer came. */
export class Lost {}

/**
 * Sends one of the socket's own requests and waits for its answer. Nobody can do without these, so a server that does not
 * answer in time has the connection ended. Rejects with {@link Lost}, also when it was lost before.
 */
export function exchangeMessages(
  connection: SocketLine,
  method: string,
  params: Params,
  { clock, timeout }: { readonly clock: Clock; readonly timeout: number },
): Promise<Params> {
  return new Promise((resolve, reject) => {
    if (!connection.live) {
      reject(new Lost());
      return;
    }
    const timer = clock.setTimeout(() => connection.end("WS_TIMEOUT"), timeout);
    connection.send(method, params, {
      answered(answer) {
        clock.clearTimeout(timer);
        resolve(answer);
      },
      lost() {
        clock.clearTimeout(timer);
        reject(new Lost());
      },
    });
  });
}
