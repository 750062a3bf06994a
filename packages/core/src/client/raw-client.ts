import { ApiError } from "../errors/answer-errors.ts";
import { type FoundOperation, findOperation } from "../operations/operation-table.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { fillPath } from "../request/path.ts";
import { writeQuery } from "../request/query.ts";
import { answerStream } from "../response/read-body.ts";
import type { Engine } from "./engine.ts";
import { createRaw, type RawCall } from "./openapi-fetch.ts";

/** Answers whose body openapi-fetch never reads, because there can be none. */
const isLeftUnread = (method: string, status: number, headers: Headers): boolean =>
  method === "HEAD" || [204, 205, 304].includes(status) || headers.get("content-length") === "0";

/** What openapi-fetch collects in memory; the other forms are downloads. */
const COLLECTED = ["json", "text", undefined];

/** The plain openapi-fetch client whose requests go through the same transport and guards as the typed calls. */
export function createRawClient(engine: Engine): unknown {
  const { operations, pathDefaults } = engine.definition;
  return createRaw(engine.root, (method, template, init) => {
    const operation = findOperation(operations, method, template);
    const { name, details } = operation;
    const checked = <T>(work: () => T) => engine.checked(method, name, work);
    return {
      path: checked(() => fillPath(template, init.params?.path, pathDefaults)),
      headers: engine.sharedHeaders(details).plain,
      query: (query) => checked(() => writeQuery(query, details.query)),
      fetch: (request) => send(engine, request, operation, init),
    };
  });
}

function send(
  engine: Engine,
  request: Request,
  { name, details }: FoundOperation,
  { parseAs }: RawCall,
): Promise<Response> {
  const { method, url } = request;
  return engine.run<Response>({
    method,
    template: name,
    details,
    options: { signal: request.signal },
    plan: async ({ deadline }) => {
      // Middleware may have put another request in place of ours.
      if (new URL(url).origin !== new URL(engine.root).origin) {
        throw new InvalidInput("the request goes to another origin than baseUrl");
      }
      const body = request.body ? await deadline.race("queue", request.arrayBuffer()) : undefined;
      return { method, url, headers: new Headers(request.headers), body, methodHint: undefined };
    },
    finish: (call) => async (response, retryAfter) => {
      const { ok, status, headers } = response;
      if (!ok) {
        engine.report(call, new ApiError({ status, body: undefined, response, retryAfter }, call.record()));
      }
      if (!response.body || isLeftUnread(method, status, headers)) return response;
      const limit = COLLECTED.includes(parseAs) || !ok ? engine.maxResponseBytes : undefined;
      return withBody(response, answerStream(engine, call, response, limit));
    },
  });
}

function withBody({ status, statusText, headers }: Response, body: ReadableStream<Uint8Array>): Response {
  if (status >= 200 && status <= 599) return new Response(body, { status, statusText, headers });
  // The constructor refuses a status that HTTP does not have; servers do not.
  return Object.defineProperties(new Response(body, { headers }), {
    status: { value: status },
    ok: { value: false },
  });
}
