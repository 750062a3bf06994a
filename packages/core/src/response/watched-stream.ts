import type { Deadline } from "../transport/deadline.ts";
import { TooLarge } from "./read-body.ts";

/**
 * A body that is handed over as a stream but still belongs to its call: it fails when the deadline passes or the caller
 * aborts, even while nobody reads it, and when it is longer than `limit` bytes. `finished` runs once, when it ends in
 * whatever way.
 */
export function watchedStream(
  response: Response,
  deadline: Deadline,
  toError: (error: unknown) => unknown,
  finished: () => void,
  limit = Infinity,
): ReadableStream<Uint8Array> {
  const reader = response.body?.getReader();
  let open = true;
  let size = 0;
  let unwatch: () => void = () => {};
  const end = (): boolean => {
    if (!open) return false;
    open = false;
    unwatch();
    finished();
    return true;
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        deadline.phase = "body";
        unwatch = deadline.watch((cancellation) => {
          if (end()) controller.error(toError(cancellation));
          reader?.cancel().catch(() => {});
        });
      },
      async pull(controller) {
        try {
          const chunk = await reader?.read();
          if (!chunk || chunk.done) {
            if (end()) controller.close();
            return;
          }
          size += chunk.value.byteLength;
          if (size > limit) throw new TooLarge(response, limit);
          if (open) controller.enqueue(chunk.value);
        } catch (error) {
          if (end()) controller.error(toError(error));
          reader?.cancel().catch(() => {});
        }
      },
      async cancel(reason) {
        end();
        await reader?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
