import { ApiError } from "../errors/api-error.ts";
import { answerStream } from "../response/answer-stream.ts";
import { decodeData, decodeErrorBody } from "../response/decode.ts";
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
  /** Called with an `ApiError` before it becomes the result, and with what ends a stream before its end. */
  readonly failed: (error: unknown) => void;
}

/** Turns an answer into a {@link Result}: the decoded data, or an `ApiError`. */
export function finishWith(call: Call, settings: FinishSettings): Finish<Result<unknown, ApiError>> {
  const { parseAs, maxResponseBytes, failure, finished, failed } = settings;
  const fail = (error: ApiError, response: Response) => {
    failed(error);
    return { error, response };
  };
  return async (response, retryAfter) => {
    const { status } = response;
    if (!response.ok) {
      const body = await decodeErrorBody(call, response, maxResponseBytes);
      return fail(new ApiError({ status, body, response, retryAfter }, call.record()), response);
    }
    if (parseAs === "stream") {
      return { data: answerStream(call, response, { finished, failed }), response };
    }
    const data = await decodeData(call, response, parseAs, maxResponseBytes);
    if (failure?.isFailure(data)) {
      const record = call.record(failure.outcome(data));
      return fail(new ApiError({ status, body: data, response, retryAfter }, record), response);
    }
    return { data, response };
  };
}
