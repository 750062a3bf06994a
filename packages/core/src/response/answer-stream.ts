import type { Call } from "../transport/call.ts";
import { bodyFault } from "./body-fault.ts";
import { watchedStream } from "./watched-stream.ts";

/** What becomes of a call whose answer is handed over as a stream. */
export interface StreamSettings {
  /** Called when the body has ended, in whatever way. */
  readonly finished: () => void;
  /** Called with the public error of a body that ended before its end. */
  readonly failed: (error: unknown) => void;
  /** Bytes after which the body fails with a `DecodeError`. Default: no limit. */
  readonly limit?: number | undefined;
}

/** The body of an answer as a stream that stays within the call's deadline and fails with the call's public errors. */
export function answerStream(
  call: Call,
  response: Response,
  settings: StreamSettings,
): ReadableStream<Uint8Array> {
  const { finished, failed, limit } = settings;
  const toError = (thrown: unknown): unknown => {
    const error = call.toError(bodyFault(thrown));
    failed(error);
    return error;
  };
  return watchedStream(response, call.deadline, toError, finished, limit);
}
