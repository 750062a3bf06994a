import type { Fetch } from "../client/options.ts";
import { finishWith } from "../client/result.ts";
import { ApiError } from "../errors/answer-errors.ts";
import { findOperation } from "../operations/operation-table.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { answerStream } from "../response/answer-stream.ts";
import { textDecoder } from "../response/media-type.ts";
import { discard, isSuccess } from "../response/read-body.ts";
import type { Call } from "../transport/call.ts";
import type { RequestPlan } from "../transport/request-plan.ts";
import type { Finish } from "../transport/run-call.ts";
import type { GuardedCall, PlainInit } from "./guarded-call.ts";

/** What of a `Request` that middleware put in place of ours is sent on; the rest is the transport's. */
const SETTINGS = [
  "cache",
  "credentials",
  "integrity",
  "keepalive",
  "mode",
  "referrer",
  "referrerPolicy",
] as const satisfies readonly (keyof Request)[];

/** The `fetch` of one call: the client's transport, from the request that middleware leaves to its answer. */
export function sendThrough(guarded: GuardedCall): Fetch {
  const { engine, method, name, init } = guarded;
  return async (given, more) => {
    // Middleware may call it as it would call `fetch`, with an address.
    const isRequest = typeof given.method === "string" && !more;
    const request = isRequest ? given : guarded.checked(() => new Request(given, more));
    const { made } = guarded;
    const { timeout, attemptTimeout, retry, fetch } = init;
    const isDeclared = request.method === method && pathOf(request) === pathOf(made?.request);
    return engine.run<Response>({
      method: request.method,
      template: name,
      // Another method or path is another operation, which the document may not know.
      details: isDeclared ? guarded.details : findOperation({}, request.method, "").details,
      options: { timeout, attemptTimeout, retry, signal: signalOf(guarded, request) },
      through: (transport) => ({ ...transport, fetch: asOwn(init.Request, fetch ?? transport.fetch) }),
      plan: (call) => planOf(guarded, request, call),
      finish: (call) => finishPlain(guarded, call),
    });
  };
}

/** `fetch`, which is given requests of the caller's own class. */
const asOwn = (Own: PlainInit["Request"], fetch: Fetch): Fetch =>
  Own
    ? (request, more) =>
        fetch(Object.assign(new Own(request), Object.fromEntries(Object.entries(request))), more)
    : fetch;

const pathOf = (request: Request | undefined) => request && new URL(request.url).pathname;

/** The caller's signal holds for a request of middleware's own as well. */
const signalOf = ({ made, init }: GuardedCall, request: Request): AbortSignal =>
  init.signal && made?.request !== request ? AbortSignal.any([init.signal, request.signal]) : request.signal;

async function planOf(
  { engine, made }: GuardedCall,
  request: Request,
  { deadline }: Call,
): Promise<RequestPlan> {
  const { method, url, redirect } = request;
  if (new URL(url).origin !== new URL(engine.root).origin) {
    throw new InvalidInput("the request goes to another origin than baseUrl");
  }
  // Where `body` is missing from `Request` (Firefox), every request may have one: an empty one is none.
  const bytes = request.body === null ? undefined : await deadline.race("queue", request.arrayBuffer());
  // The caller's, and in a request that middleware made those of them that no request tells, such as undici's `dispatcher`.
  const settings: Record<string, unknown> = { ...made?.init };
  if (made?.request !== request) {
    for (const key in settings) if (key in request) delete settings[key];
    Object.assign(settings, picked(request));
  }
  // Members that are no Request's own, such as Next's `next`: runtimes and frameworks read them off the object.
  Object.assign(settings, Object.fromEntries(Object.entries(request)));
  return {
    method,
    url,
    headers: new Headers(request.headers),
    body: bytes?.byteLength ? bytes : undefined,
    methodHint: engine.definition.methods?.[method],
    redirect,
    settings: { ...settings, body: undefined },
  };
}

function picked(request: Request): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const name of SETTINGS) if (request[name] !== undefined) settings[name] = request[name];
  return settings;
}

/** Reads the answer as the client's own calls do, and gives it back unread. */
function finishPlain(guarded: GuardedCall, call: Call): Finish<Response> {
  const { engine, init } = guarded;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  const finish = finishWith(engine, call, init.parseAs, (read) => {
    bytes = read;
  });
  return async (response, retryAfter) => {
    if (init.parseAs === "stream" && isSuccess(response)) {
      engine.show(call, response);
      guarded.record = call.record();
      // openapi-fetch hands no other body on, and nobody would ever read it.
      const isRead =
        call.settings.method !== "HEAD" &&
        !BODILESS.includes(response.status) &&
        response.headers.get("content-length") !== "0";
      if (!isRead) discard(response);
      return answerWith(response, isRead ? answerStream(engine, call, response, true) : undefined);
    }
    const { error } = await finish(response, retryAfter);
    guarded.record = call.record();
    // Nested too deep to be parsed.
    if (error && error.body === undefined) bytes = undefined;
    const isText = error || guarded.parseAs === "json" || guarded.parseAs === "text";
    return answerWith(response, bytes && isText ? inUtf8(bytes, response) : bytes);
  };
}

/** A text as openapi-fetch reads every one: as UTF-8, whatever its content type says. */
function inUtf8(bytes: Uint8Array<ArrayBuffer>, { headers }: Response): Uint8Array<ArrayBuffer> | string {
  const decoder = textDecoder(headers.get("content-type") ?? "", false);
  return decoder.encoding === "utf-8" ? bytes : decoder.decode(bytes);
}

/** What openapi-fetch gives. */
export interface PlainAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Statuses whose answers have no body, which the constructor insists on. */
const BODILESS = [101, 103, 204, 205, 304];
/** What a `Response` of ours cannot be told through its constructor, which takes no status text but Latin letters. */
const FROM_SERVER = ["url", "redirected", "type", "status", "statusText"] as const;

/** A server's answer with a body that can still be read. */
export function answerWith(original: Response, body: BodyInit | undefined): Response {
  const { status, headers } = original;
  // The constructor refuses a status that HTTP does not have; servers do not.
  const known = status >= 200 && status <= 599;
  // A mock's headers may be able to do no more than tell one.
  const isList = Symbol.iterator in headers;
  const made = new Response(BODILESS.includes(status) ? null : body, {
    status: known ? status : 200,
    headers: isList ? headers : [],
  });
  const told: Record<string, unknown> = {
    ok: isSuccess(original),
    headers: isList ? undefined : headers,
    // openapi-fetch asks for JSON wherever a length was promised.
    json: body && (body as Uint8Array).byteLength !== 0 ? undefined : async () => undefined,
    clone: () => answerWith(original, Response.prototype.clone.call(made).body ?? undefined),
  };
  for (const name of FROM_SERVER) told[name] = original[name];
  for (const name in told) {
    if (told[name] !== undefined) Object.defineProperty(made, name, { value: told[name] });
  }
  return made;
}

/**
 * openapi-fetch's answer by our rules: a failure that the vendor reports inside a 2xx answer is an `error`, and an error is
 * truthy, so that `if (error)`, with which its companions tell failure, does.
 */
export function settleAnswer(
  { engine, details, init, record }: GuardedCall,
  answer: PlainAnswer,
): PlainAnswer {
  const { response } = answer;
  if (!response.ok) {
    const error =
      answer.error || new ApiError({ status: response.status, body: answer.error, response }, record);
    return { error, response };
  }
  if (engine.definition.failure?.isFailure(answer.data)) return { error: answer.data, response };
  return details.answer === "none" && !init.parseAs ? { data: undefined, response } : answer;
}
