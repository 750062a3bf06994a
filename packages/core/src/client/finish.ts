import { ApiError } from "../errors/api-error.ts";
import type { Outcome } from "../errors/pbx-error.ts";
import { answerStream } from "../response/answer-stream.ts";
import { bodyFault } from "../response/body-fault.ts";
import { declaredForm, decodeData, decodeErrorBody, isLimited, readErrorBody } from "../response/decode.ts";
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
  /** Shows an answer to the client's observer: the bytes of its JSON or error, and whether the vendor calls it a failure. */
  readonly show: (response: Response, bytes?: Uint8Array, failed?: boolean) => void;
}

/** Turns an answer into a {@link Result}: the decoded data, or an `ApiError`. */
export function finishWith(call: Call, settings: FinishSettings): Finish<Result<unknown, ApiError>> {
  const { parseAs, maxResponseBytes, failure, finished, failed, show } = settings;
  const fail = (response: Response, body: unknown, retryAfter: number | undefined, outcome?: Outcome) => {
    const error = new ApiError({ status: response.status, body, response, retryAfter }, call.record(outcome));
    failed(error);
    return { error, response };
  };
  return async (response, retryAfter) => {
    if (!response.ok) {
      const bytes = await readErrorBody(call, response, maxResponseBytes);
      show(response, bytes);
      const type = response.headers.get("content-type") ?? "";
      return fail(response, bytes && decodeErrorBody(bytes, type), retryAfter);
    }
    const form = parseAs ?? declaredForm(call.settings.details);
    if (form === "stream") {
      show(response);
      return { data: answerStream(call, response, { finished, failed }), response };
    }
    if (form === undefined) {
      show(response);
      discard(response);
      return { data: undefined, response };
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await readBody(response, call.deadline, isLimited(form) ? maxResponseBytes : Infinity);
    } catch (thrown) {
      throw bodyFault(thrown);
    }
    const shown = form === "json" ? bytes : undefined;
    let data: unknown;
    try {
      data = decodeData(call, response, bytes, form, parseAs !== undefined);
    } catch (error) {
      show(response, shown);
      throw error;
    }
    const reported = failure?.isFailure(data);
    show(response, shown, reported);
    return failure && reported ? fail(response, data, retryAfter, failure.outcome(data)) : { data, response };
  };
}
