import type { Call, CallFault, Deadline } from "../transport/call.ts";
import { AS_BYTES, bodyFault, bytesOf, chunksOf, letGo } from "./read-body.ts";

/** Who is told of a call that failed for good, or is over: the client's engine. */
interface Reporter {
  report(call: Call, error: unknown): void;
  end(call: Call): void;
}

/**
 * The body of an answer as a stream that stays within the call's deadline and fails with the call's public errors, which
 * hooks hear of. The time of one that may stay `unread` counts while somebody reads.
 */
export function answerStream(
  reporter: Reporter,
  call: Call,
  response: Response,
  unread = false,
): ReadableStream<Uint8Array> {
  call.handedOver = true;
  const toError = (thrown: unknown): unknown => {
    const error = call.toError(faultOf(thrown, response));
    reporter.report(call, error);
    return error;
  };
  const finished = (failed: boolean) => {
    call.deadline.dispose();
    if (!failed) reporter.end(call);
  };
  try {
    return watchedStream(response, call.deadline, toError, finished, unread);
  } catch (thrown) {
    // Somebody reads the body already, or has.
    throw faultOf(thrown, response);
  }
}

/** What a stream of the caller's own fails with may itself throw when it is looked at. */
function faultOf(thrown: unknown, response: Response): CallFault {
  try {
    return bodyFault(thrown, response);
  } catch {
    return bodyFault(undefined, response);
  }
}

/**
 * A body that is handed over as a stream but still belongs to its call: it fails when the deadline passes or the caller
 * aborts, even while nobody reads it; one that may stay `unread` holds no timer then, which would keep a process alive.
 * `finished` runs once, when it ends in whatever way.
 */
function watchedStream(
  response: Response,
  deadline: Deadline,
  toError: (error: unknown) => unknown,
  finished: (failed: boolean) => void,
  unread: boolean,
): ReadableStream<Uint8Array> {
  const reader = chunksOf(response, AS_BYTES);
  const stop = () => letGo(() => reader?.cancel());
  let open = true;
  const end = (failed = false): boolean => {
    if (!open) return false;
    open = false;
    finished(failed);
    return true;
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        deadline.phase = "body";
        deadline.watch((cancellation) => {
          if (end(true)) controller.error(toError(cancellation));
          stop();
        });
        if (unread) deadline.rest();
      },
      async pull(controller) {
        try {
          if (open && unread) deadline.wake();
          const chunk = await reader?.read();
          if (!chunk || chunk.done || chunk.value === undefined) {
            if (end()) controller.close();
            return;
          }
          // Chunks that are all there at once let no timer fire; one that was left unread may be read late.
          if (!unread) deadline.check("body");
          if (open) controller.enqueue(bytesOf(chunk.value));
          if (open && unread) deadline.rest();
        } catch (error) {
          if (end(true)) controller.error(toError(error));
          stop();
        }
      },
      cancel() {
        end();
        stop();
      },
    },
    { highWaterMark: 0 },
  );
}
