// The only file that imports openapi-fetch at run time. It puts the address, the query and the headers together; what it
// would do with a body or an answer is done by our own steps, so it is given nothing to decode.
import createOpenapiFetch, { mergeHeaders } from "openapi-fetch";
import type { Fetch } from "./options.ts";

/** `BodyInit`, which exists by that name only with the `dom` library; programs for Node may do without it. */
type RequestBody = NonNullable<RequestInit["body"]>;

/** What openapi-fetch has put together. */
export interface AssembledRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: RequestBody | undefined;
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
  readonly body: RequestBody | undefined;
}

/** Stands in for `Request`, which can be made only once the credentials and the signal are there. */
class Address {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

/** Tells openapi-fetch that there is nothing to decode. */
const NOTHING = { status: 204, ok: true, headers: { get: () => null } } as unknown as Response;

/** A function that lets openapi-fetch assemble a request under `baseUrl`. */
export function createAssembler(baseUrl: string): (parts: CallParts) => Promise<AssembledRequest> {
  const client = createOpenapiFetch<object>({
    baseUrl,
    Request: Address as unknown as typeof Request,
  }) as unknown as {
    request(method: string, template: string, options: object): Promise<unknown>;
  };
  return async ({ method, template, path, query, headers, body }) => {
    let url = baseUrl;
    const options = {
      querySerializer: () => query,
      pathSerializer: () => baseUrl + path,
      params: { path: {} },
      fetch: async (address: Address) => {
        url = address.url;
        return NOTHING;
      },
    };
    await client.request(method, template, options);
    return { method, url, headers, body };
  };
}

/** What a caller of the plain client passes, as far as it matters here. */
export interface RawCall {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly headers?: NonNullable<RequestInit["headers"]>;
  readonly parseAs?: string;
}

/** How one call of the plain client is made: with our guards and over our transport. */
export interface RawRoute {
  /** The template with its parameters filled in. */
  readonly path: string;
  readonly headers: Headers;
  readonly query: (query: Readonly<Record<string, unknown>>) => string;
  readonly fetch: Fetch;
}

const RAW_METHODS = ["GET", "PUT", "POST", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE"];

/** The plain openapi-fetch client; `route` is asked at each call. */
export function createRaw(
  baseUrl: string,
  route: (method: string, template: string, init: RawCall) => RawRoute,
): unknown {
  const client: Record<string, unknown> = { ...createOpenapiFetch<object>({ baseUrl }) };
  const plain = client.request as (method: string, template: string, init: object) => Promise<unknown>;
  const request = async (method: string, template: string, init: RawCall = {}): Promise<unknown> => {
    const { path, headers, query, fetch } = route(method.toUpperCase(), template, init);
    return plain(method, template, {
      querySerializer: query,
      ...init,
      headers: mergeHeaders(headers, init.headers),
      params: { ...init.params, path: {} },
      pathSerializer: () => baseUrl + path,
      fetch,
    });
  };
  client.request = request;
  for (const method of RAW_METHODS) {
    client[method] = (template: string, init?: RawCall) => request(method, template, init);
  }
  return client;
}
