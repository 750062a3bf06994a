// The only file that imports openapi-fetch at run time. It puts the address, the query and the headers together; what it
// would do with a body or an answer is done by our own steps, so it is given nothing to decode.
import createOpenapiFetch from "openapi-fetch";
import type { Fetch, HeadersInput } from "./options.ts";

/** What openapi-fetch has put together. */
export interface AssembledRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
}

/** The parts of a call. */
export interface CallParts {
  readonly method: string;
  readonly template: string;
  /** The template with its parameters filled in. */
  readonly path: string;
  /** The query as text, without "?". */
  readonly query: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
}

/** Stands in for `Request`, which could be made only once the credentials and the signal are there. */
class Assembled implements AssembledRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** Tells openapi-fetch that there is nothing to decode. */
const NOTHING = { status: 204, ok: true, headers: { get: () => null } } as unknown as Response;

/** A function that lets openapi-fetch assemble a request under `baseUrl`. */
export function createAssembler(baseUrl: string): (parts: CallParts) => Promise<AssembledRequest> {
  const client = createOpenapiFetch<object>({ baseUrl }) as unknown as {
    request(method: string, template: string, options: object): Promise<unknown>;
  };
  return async ({ method, template, path, query, headers, body }) => {
    let assembled: AssembledRequest | undefined;
    const options = {
      headers,
      body,
      bodySerializer: (written: BodyInit) => written,
      querySerializer: () => query,
      pathSerializer: () => baseUrl + path,
      params: { path: {} },
      Request: Assembled,
      fetch: async (request: AssembledRequest) => {
        assembled = request;
        return NOTHING;
      },
    };
    await client.request(method, template, options);
    if (!assembled) throw new Error("openapi-fetch did not send the request");
    return assembled;
  };
}

/** How {@link createRaw}'s client writes paths and queries: with our guards. */
export interface RawWriters {
  readonly path: (template: string, values: Record<string, unknown>) => string;
  readonly query: (query: Record<string, unknown>) => string;
}

/** The plain openapi-fetch client over our transport. */
export function createRaw(
  baseUrl: string,
  fetch: Fetch,
  headers: HeadersInput | undefined,
  writers: RawWriters,
): unknown {
  return createOpenapiFetch<object>({
    baseUrl,
    fetch,
    headers: headers ?? {},
    pathSerializer: (address, values) => baseUrl + writers.path(address.slice(baseUrl.length), values),
    querySerializer: (query) => writers.query(query as Record<string, unknown>),
  });
}
