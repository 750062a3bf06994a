// The only file that imports openapi-fetch at run time.
import createOpenapiFetch, { mergeHeaders } from "openapi-fetch";
import type { Fetch } from "./options.ts";

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
