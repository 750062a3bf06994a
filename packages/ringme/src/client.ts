import type { ClientOptions } from "@pbxkit/core";
import { type ApiShape, type Client, createClient, demandOptions } from "@pbxkit/core/client";
import { type RingmeAuth, type RingmeUser, ringmeAuthenticator, userAuthenticatorOf } from "./auth.ts";
import { DEFAULT_BASE_URL } from "./authorize-url.ts";
import { operationTable } from "./generated/operation-table.ts";
import type { lists, routes } from "./generated/schema.ts";
import { createWindows, type PaginateWindow, type Windows } from "./windows.ts";

/** The shape of RingMe's API, for types that are built on the client's. */
export interface RingmeApi extends ApiShape {
  routes: routes;
  lists: lists;
  known: "client_id";
  failure: never;
}

/** A typed client of RingMe, the API of Telphin and of other providers on the same platform. */
export type RingmeClient = Client<RingmeApi> & Windows;

/** What {@link createRingmeClient} takes. */
export interface RingmeOptions extends ClientOptions {
  /** Origin of the provider's API server. Default "https://apiproxy.telphin.ru". */
  readonly baseUrl?: string | undefined;
  /** An access token, a function that gives one, or an app's credentials for one of the OAuth grants. */
  readonly auth: RingmeAuth;
  /**
   * A PBX user's name and password. The download of a call record takes them instead of a token; with the password grant
   * the grant's own are used when this is left out.
   */
  readonly user?: RingmeUser | undefined;
  /** The client (account) for calls that do not name one in `params.path`. Default "@me", the token's own. */
  readonly clientId?: string | number | undefined;
}

/** 429 is the hourly quota of the whole account: waiting seconds does not help, and it is not retried. */
const RETRY_STATUSES = [408, 425, 500, 502, 503, 504];

/**
 * Makes a client of RingMe. Throws a `RequestError` for a `baseUrl` that is not an http(s) address. Credentials are looked
 * at with the first call, which rejects with an `AuthError` that names the field that is missing.
 *
 * Source: RingMe wiki, "API reference, client realm" (page 10420297).
 *
 * @example
 * ```ts
 * import { createRingmeClient, unwrap } from "@pbxkit/ringme";
 * import { listExtensions } from "@pbxkit/ringme/operations";
 *
 * const ringme = createRingmeClient({
 *   auth: {
 *     grant: "client_credentials",
 *     appId: process.env.RINGME_APP_ID,
 *     appSecret: process.env.RINGME_APP_SECRET,
 *   },
 * });
 * const extensions = await unwrap(listExtensions(ringme));
 * console.log(extensions.length); // prints: 3
 * ```
 */
export function createRingmeClient(options: RingmeOptions): RingmeClient {
  demandOptions("createRingmeClient", options);
  const client = createClient<RingmeApi>(
    {
      baseUrl: options.baseUrl === undefined ? DEFAULT_BASE_URL : options.baseUrl,
      prefix: "/api/ver1.0",
      operations: operationTable,
      options: ["auth", "user", "clientId"],
      authenticator: ringmeAuthenticator(options.auth),
      schemes: { basicAuth: userAuthenticatorOf(options.auth, options.user) },
      pathDefaults: { client_id: options.clientId ?? "@me" },
      retryStatuses: RETRY_STATUSES,
    },
    options,
  );
  const paginate = client.paginate as unknown as PaginateWindow;
  return Object.assign(client, createWindows(paginate));
}
