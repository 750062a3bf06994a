import { ApiError } from "../errors/answer-errors.ts";
import type { Outcome } from "../errors/pbx-error.ts";
import { loaded } from "../request/invalid-input.ts";
import { declaredForm, decodeData, decodeErrorBody, limitOf, readErrorBody } from "../response/decode.ts";
import { bodyFault, discard, isSuccess, readBody } from "../response/read-body.ts";
import type { Call } from "../transport/call.ts";
import type { Finish } from "../transport/run-call.ts";
import type { Engine } from "./engine.ts";
import type { ParseAs } from "./options.ts";

/** Statuses that an answer can carry without being a success; those a document names are typed one by one. */
export type ErrorStatus =
  | (300 | 301 | 302 | 303 | 304 | 305 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412)
  | (413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428)
  | (429 | 431 | 444 | 451 | 495 | 496 | 497 | 499)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 527 | 530 | 599);

type SuccessStatus = "2XX" | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207;

type ContentOf<Answer> = Answer extends { content: infer Content }
  ? [Content] extends [undefined]
    ? undefined
    : [keyof Content] extends [never]
      ? undefined
      : Content[keyof Content]
  : undefined;

/** The body of an operation's successful answers. */
export type DataOf<Responses> = ContentOf<Responses[Extract<keyof Responses, SuccessStatus>]>;

type DeclaredErrors<Responses> = {
  [S in keyof Responses]: S extends SuccessStatus | "default"
    ? never
    : S extends number
      ? ApiError<S, ContentOf<Responses[S]>>
      : never;
}[keyof Responses];

/** The members that all declared bodies have; nobody promises them for another status, so they may be missing. */
type CommonBody<Body, Keys extends keyof Body = keyof Body> = [Keys] extends [never]
  ? unknown
  : [Keys] extends [string] // not so those of a text, a list, or of no body at all
    ? { readonly [Key in Keys]?: Body[Key] | undefined }
    : unknown;

type OtherErrors<Responses, Declared extends ApiError> = ApiError<
  Exclude<ErrorStatus, keyof Responses>,
  Responses extends { default: infer Answer } ? ContentOf<Answer> : CommonBody<Declared["body"]>
>;

/** Every error that an operation's result can carry: the declared statuses, and all others. */
export type ErrorOf<Responses> =
  | DeclaredErrors<Responses>
  | OtherErrors<Responses, DeclaredErrors<Responses>>;

/** The server did what was asked. */
export interface SuccessResult<Data> {
  /** The decoded body; `undefined` where the document declares none. */
  readonly data: Data;
  /** Absent, so that a check of it narrows the result. */
  readonly error?: undefined;
  /** The answer. Its body has been read, unless you took it as a stream. */
  readonly response: Response;
}

/** The server answered with a failure. */
export interface FailureResult<E> {
  /** Absent, so that a check of it narrows the result. */
  readonly data?: undefined;
  /** An `ApiError`; its `status` narrows its `body`. */
  readonly error: E;
  /** The answer. Its body has been read. */
  readonly response: Response;
}

/** What a call resolves to. Either `data` or `error` is there; check `error`, it is always truthy. */
export type Result<Data, E> = SuccessResult<Data> | FailureResult<E>;

/**
 * The data of a result, or of a promise of one. Throws (rejects with) the result's `ApiError`.
 *
 * @example
 * ```ts
 * import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
 * import { listSipAccounts } from "@pbxkit/plusofon/operations";
 *
 * const plusofon = createPlusofonClient({ token: process.env.PLUSOFON_TOKEN });
 * const page = await unwrap(listSipAccounts(plusofon));
 * console.log(page.total); // prints: 3
 * ```
 */
export function unwrap<Data, E>(result: SuccessResult<Data> | FailureResult<E>): Data;
export function unwrap<Data, E>(result: Promise<SuccessResult<Data> | FailureResult<E>>): Promise<Data>;
export function unwrap<Data, E>(
  result: SuccessResult<Data> | FailureResult<E> | Promise<SuccessResult<Data> | FailureResult<E>>,
): Data | Promise<Data> {
  if ("then" in result) return result.then((settled) => unwrap(settled));
  if (result.error !== undefined) throw result.error;
  return result.data as Data;
}

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
