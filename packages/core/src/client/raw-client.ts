import { RequestError } from "../errors/request-error.ts";
import { findOperation } from "../operations/find-operation.ts";
import { matchTemplate } from "../operations/match-template.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { fillPath } from "../request/path.ts";
import { writeQuery } from "../request/query.ts";
import { watchedStream } from "../response/watched-stream.ts";
import type { Engine } from "./engine.ts";
import { createRaw } from "./openapi-fetch.ts";

/** Statuses whose answers cannot have a body. */
const BODILESS = new Set([204, 205, 304]);

/** The plain openapi-fetch client whose requests go through the same transport as the typed calls. */
export function createRawClient(engine: Engine): unknown {
  const { operations, pathDefaults, headers } = engine.definition;
  const guarded = <T>(template: string, write: () => T): T => {
    try {
      return write();
    } catch (thrown) {
      if (!(thrown instanceof InvalidInput)) throw thrown;
      throw new RequestError(thrown.problem, { operation: template });
    }
  };
  return createRaw(engine.root, (request) => send(engine, request), { ...engine.options.headers, ...headers }, {
    path: (template, values) => guarded(template, () => fillPath(template, { ...pathDefaults, ...values })),
    query: (query) => guarded("query", () => writeQuery(query, undefined)),
  });

  function send({ root }: Engine, request: Request): Promise<Response> {
    const { method, url } = request;
    const { pathname } = new URL(url);
    const template = matchTemplate(operations, method, decodePath(pathname.slice(new URL(root).pathname.replace(/\/$/, "").length)));
    const details = findOperation(operations, method, template);
    return engine.run<Response>({
      method,
      template,
      details,
      options: { signal: request.signal },
      plan: async () => ({
        method,
        url,
        headers: new Headers(request.headers),
        body: request.body ? await request.arrayBuffer() : undefined,
        methodHint: undefined,
      }),
      finish: (call) => async (response) => {
        const { status, statusText } = response;
        if (BODILESS.has(status) || !response.body) {
          call.deadline.dispose();
          return response;
        }
        const body = watchedStream(
          response.body,
          call.deadline,
          (error) => call.toStreamError(error),
          () => call.deadline.dispose(),
        );
        return new Response(body, { status, statusText, headers: response.headers });
      },
      streams: () => true,
    });
  }
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
