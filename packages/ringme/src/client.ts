import { type Client, type ClientOptions, createClient } from "@pbxkit/core";
import { authenticatorOf, type RingmeAuth } from "./auth.ts";
import { operations } from "./generated/operations.ts";
import type { lists, paths, routes } from "./generated/schema.ts";

/** The shape of RingMe's API, for types that are built on the client's. */
export interface RingmeApi {
  routes: routes;
  lists: lists;
  paths: paths;
  known: "client_id";
  failure: never;
}

/** A typed client of RingMe, the API of Telphin and of other providers on the same platform. */
export type RingmeClient = Client<RingmeApi>;

/** What {@link createRingmeClient} takes. */
export interface RingmeOptions extends ClientOptions {
  /** Origin of the provider's API server. Default "https://apiproxy.telphin.ru". */
  readonly baseUrl?: string | undefined;
  /** An access token, a function that gives one, or an app's credentials for one of the OAuth grants. */
  readonly auth: RingmeAuth;
  /** The client (account) for calls that do not name one in `params.path`. Default "@me", the token's own. */
  readonly clientId?: string | number | undefined;
}

/** 429 is the hourly quota of the whole account: waiting seconds does not help, and it is not retried. */
const RETRY_STATUSES = [408, 425, 500, 502, 503, 504];

/**
 * Makes a client of RingMe. Throws a `RequestError` for a `baseUrl` that is not an http(s) address.
 *
 * Source: RingMe wiki, "API reference, client realm" (page 10420297).
 */
export function createRingmeClient(options: RingmeOptions): RingmeClient {
  return createClient<RingmeApi>(
    {
      baseUrl: options.baseUrl ?? "https://apiproxy.telphin.ru",
      prefix: "/api/ver1.0",
      operations,
      authenticator: authenticatorOf(options.auth),
      pathDefaults: { client_id: options.clientId ?? "@me" },
      retryStatuses: RETRY_STATUSES,
    },
    options,
  );
}
