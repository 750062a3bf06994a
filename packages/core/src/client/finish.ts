import { ApiError } from "../errors/api-error.ts";
import type { Outcome } from "../errors/pbx-error.ts";
import { answerStream } from "../response/answer-stream.ts";
import { bodyFault } from "../response/body-fault.ts";
import { declaredForm, decodeData, decodeErrorBody, isLimited } from "../response/decode.ts";
import { discard, readBody } from "../response/read-body.ts";
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
  const fail = (response: Response, body: unknown, retryAfter: number | undefined, outcome?: Outcome) => {
    const error = new ApiError({ status: response.status, body, response, retryAfter }, call.record(outcome));
    failed(error);
    return { error, response };
  };
  return async (response, retryAfter) => {
    if (!response.ok) {
      return fail(response, await decodeErrorBody(call, response, maxResponseBytes), retryAfter);
    }
    if (parseAs === "stream") {
      return { data: answerStream(call, response, { finished, failed }), response };
    }
    const form = parseAs ?? declaredForm(call.settings.details);
    if (form === undefined) {
      discard(response);
      return { data: undefined, response };
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await readBody(response, call.deadline, isLimited(form) ? maxResponseBytes : Infinity);
    } catch (thrown) {
      throw bodyFault(call, response, thrown);
    }
    const data = decodeData(call, response, bytes, form, parseAs !== undefined);
    return failure?.isFailure(data)
      ? fail(response, data, retryAfter, failure.outcome(data))
      : { data, response };
  };
}
