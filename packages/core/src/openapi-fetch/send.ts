import { finishWith } from "../client/finish.ts";
import type { Fetch } from "../client/options.ts";
import { findOperation } from "../operations/operation-table.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { answerStream } from "../response/answer-stream.ts";
import type { Call } from "../transport/call.ts";
import type { RequestPlan } from "../transport/request-plan.ts";
import type { Finish } from "../transport/run-call.ts";
import { answerWith } from "./answer.ts";
import type { GuardedCall } from "./guarded-call.ts";

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
  return (request) => {
    const { timeout, attemptTimeout, retry, fetch } = init;
    return engine.run<Response>({
      method: request.method,
      template: name,
      // Another method is another operation, which the document may not know.
      details: request.method === method ? guarded.details : findOperation({}, request.method, "").details,
      options: { timeout, attemptTimeout, retry, signal: request.signal },
      fetch,
      plan: (call) => planOf(guarded, request, call),
      finish: (call) => finishPlain(guarded, call),
    });
  };
}

async function planOf(
  { engine, made }: GuardedCall,
  request: Request,
  { deadline }: Call,
): Promise<RequestPlan> {
  const { method, url, redirect } = request;
  if (new URL(url).origin !== new URL(engine.root).origin) {
    throw new InvalidInput("the request goes to another origin than baseUrl");
  }
  const body = request.body ? await deadline.race("queue", request.arrayBuffer()) : undefined;
  const settings: Record<string, unknown> = { ...(made?.request === request ? made.init : picked(request)) };
  // Members that are no Request's own, such as Next's `next`: runtimes and frameworks read them off the object.
  for (const [key, value] of Object.entries(request)) settings[key] = value;
  return {
    method,
    url,
    headers: new Headers(request.headers),
    body,
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
    if (init.parseAs === "stream" && response.ok) {
      engine.show(call, response);
      guarded.record = call.record();
      return answerWith(response, answerStream(engine, call, response, true));
    }
    await finish(response, retryAfter);
    guarded.record = call.record();
    return answerWith(response, bytes);
  };
}
