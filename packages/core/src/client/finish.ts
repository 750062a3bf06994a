import { ApiError } from "../errors/api-error.ts";
import { decodeData, decodeErrorBody } from "../response/decode.ts";
import { watchedStream } from "../response/watched-stream.ts";
import type { Call } from "../transport/call.ts";
import type { Finish } from "../transport/run-call.ts";
import type { FailureRule } from "./definition.ts";
import type { ParseAs } from "./options.ts";
import type { Result } from "./result-types.ts";

/** How an answer becomes a result. */
export interface FinishSettings {
  readonly parseAs: ParseAs | undefined;
  readonly maxResponseBytes: number;
  readonly failure: FailureRule | undefined;
  /** Called when a body that was handed over as a stream has ended. */
  readonly finished: () => void;
  /** Called with an `ApiError` before it becomes the result. */
  readonly failed: (error: ApiError) => void;
}

/** Turns an answer into a {@link Result}: the decoded data, or an `ApiError`. */
export function finishWith(call: Call, settings: FinishSettings): Finish<Result<unknown, ApiError>> {
  const { parseAs, maxResponseBytes, failure, finished } = settings;
  const fail = (error: ApiError, response: Response) => {
    settings.failed(error);
    return { error, response };
  };
  return async (response, retryAfter) => {
    const { status } = response;
    if (!response.ok) {
      const body = await decodeErrorBody(call, response, maxResponseBytes);
      return fail(new ApiError({ status, body, response, retryAfter }, call.record()), response);
    }
    if (parseAs === "stream") {
      const data = watchedStream(response.body, call.deadline, (error) => call.toStreamError(error), finished);
      return { data, response };
    }
    const data = await decodeData(call, response, parseAs, maxResponseBytes);
    if (failure?.isFailure(data)) {
      const record = call.record(failure.outcome(data));
      return fail(new ApiError({ status, body: data, response, retryAfter }, record), response);
    }
    return { data, response };
  };
}
