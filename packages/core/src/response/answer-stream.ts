import type { Engine } from "../client/engine.ts";
import type { Call } from "../transport/call.ts";
import { bodyFault } from "./body-fault.ts";
import { watchedStream } from "./watched-stream.ts";

/**
 * The body of an answer as a stream that stays within the call's deadline and fails with the call's public errors, which
 * hooks hear of; beyond `limit` bytes with a `DecodeError`.
 */
export function answerStream(
  engine: Engine,
  call: Call,
  response: Response,
  limit?: number,
): ReadableStream<Uint8Array> {
  call.handedOver = true;
  const toError = (thrown: unknown): unknown => {
    const error = call.toError(bodyFault(thrown));
    engine.report(call, error);
    return error;
  };
  return watchedStream(response, call.deadline, toError, () => call.deadline.dispose(), limit);
}
