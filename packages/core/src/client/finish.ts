import { ApiError } from "../errors/answer-errors.ts";
import type { Outcome } from "../errors/pbx-error.ts";
import { loaded } from "../request/invalid-input.ts";
import { declaredForm, decodeData, decodeErrorBody, limitOf, readErrorBody } from "../response/decode.ts";
import { bodyFault, discard, isSuccess, readBody } from "../response/read-body.ts";
import type { Call } from "../transport/call.ts";
import type { Finish } from "../transport/run-call.ts";
import type { Engine } from "./engine.ts";
import type { ParseAs } from "./options.ts";
import type { Result } from "./result.ts";

/** Turns an answer into a {@link Result}: the decoded data, or an `ApiError`. `onBytes` sees the body before it is decoded. */
export function finishWith(
  engine: Engine,
  call: Call,
  parseAs: ParseAs | undefined,
  onBytes?: (bytes: Uint8Array<ArrayBuffer> | undefined) => void,
): Finish<Result<unknown, ApiError>> {
  const { limits, definition } = engine;
  const { failure } = definition;
  const fail = (response: Response, body: unknown, retryAfter: number | undefined, outcome?: Outcome) => {
    const error = new ApiError({ status: response.status, body, response, retryAfter }, call.record(outcome));
    engine.report(call, error);
    return { error, response };
  };
  return async (response, retryAfter) => {
    if (!isSuccess(response)) {
      const bytes = await readErrorBody(call, response, limits);
      onBytes?.(bytes);
      engine.show(call, response, bytes);
      const type = response.headers.get("content-type") ?? "";
      const body = bytes && decodeErrorBody(bytes, type, limits.maxJsonDepth);
      call.deadline.check("body");
      return fail(response, body, retryAfter);
    }
    const form = parseAs ?? declaredForm(call.settings.details);
    if (form === "stream") {
      engine.show(call, response);
      const { answerStream } = await call.deadline.race(
        "body",
        loaded(import("../response/answer-stream.ts")),
        () => discard(response),
      );
      return { data: answerStream(engine, call, response), response };
    }
    if (form === undefined) {
      engine.show(call, response);
      discard(response);
      return { data: undefined, response };
    }
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await readBody(response, call.deadline, limitOf(form, limits));
    } catch (thrown) {
      throw bodyFault(thrown, response);
    }
    onBytes?.(bytes);
    const shown = form === "json" ? bytes : undefined;
    let data: unknown;
    try {
      data = decodeData(call, response, bytes, form, parseAs !== undefined, limits.maxJsonDepth);
    } catch (error) {
      engine.show(call, response, shown);
      throw error;
    }
    // What was read late, or parsed for long, is late.
    call.deadline.check("body");
    const reported = failure?.isFailure(data);
    engine.show(call, response, shown, reported);
    if (!failure || !reported) return { data, response };
    return fail(response, data, retryAfter, call.inDoubt ? "unknown" : failure.outcome(data));
  };
}
