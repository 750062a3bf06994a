import type { Clock } from "../../clock.ts";
import { connectionFailure } from "../answers/connection-failure.ts";
import type { Drip } from "./fault.ts";

const space = 0x20;

/**
 * The bytes in pieces, each after a wait. Ends at once, timers included, when the reader cancels or `signal` aborts.
 * `breakAt`: the connection dies after that many bytes.
 */
export function dripStream(
  bytes: Uint8Array,
  drip: Drip,
  clock: Clock,
  signal: AbortSignal,
  breakAt?: number,
): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.min(drip.bytes ?? 1, Math.max(bytes.length, 1)));
  const end = breakAt ?? bytes.length;
  const { every = 0 } = drip;
  let position = 0;
  let stop = () => {};
  const send = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (position < end) {
      controller.enqueue(bytes.slice(position, Math.min(position + size, end)));
      position += size;
    } else if (breakAt !== undefined) {
      controller.error(connectionFailure("ECONNRESET", "the connection was reset"));
    } else if (drip.endless) controller.enqueue(new Uint8Array(size).fill(space));
    else controller.close();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (signal.aborted) return controller.error(signal.reason);
        if (every <= 0) return send(controller);
        return new Promise<void>((resolve) => {
          const onAbort = () => {
            stop();
            controller.error(signal.reason);
          };
          const timer = clock.setTimeout(() => {
            stop();
            send(controller);
          }, every);
          stop = () => {
            clock.clearTimeout(timer);
            signal.removeEventListener("abort", onAbort);
            stop = () => {};
            resolve();
          };
          signal.addEventListener("abort", onAbort);
        });
      },
      cancel() {
        stop();
      },
    },
    { highWaterMark: 0 },
  );
}
