import type { ClientOptions } from "@pbxkit/core";
import {
  type ApiShape,
  type Client,
  createClient,
  demandOptions,
  guardedLogin,
  LoginGuard,
} from "@pbxkit/core/client";
import { type EraAuth, eraAuthenticator, LOGIN_LIMIT } from "./auth.ts";
import { operationTable } from "./generated/operation-table.ts";
import type { lists, routes } from "./generated/schema.ts";

/** The shape of the Era Platform's API, for types that are built on the client's. */
export interface EraApi extends ApiShape {
  routes: routes;
  lists: lists;
  known: never;
  failure: never;
}

/** A typed client of the Era Platform. Beside the usual methods it has `CLEAR`, which empties a collection. */
export type EraClient = Client<EraApi>;

/** What {@link createEraClient} takes. */
export interface EraOptions extends ClientOptions {
  /** Address of your installation's web server, such as "https://pbx.example.com". */
  readonly baseUrl: string;
  /**
   * Who is calling: credentials to log in with, or a session that you hold. With a function, other credentials can take the
   * place of refused ones.
   */
  readonly auth: EraAuth;
}

/**
 * Makes a client of an Era Platform installation. Logs in with the first call and keeps the session; a refused session is
 * replaced once. Throws a `RequestError` for a `baseUrl` that is not an http(s) address.
 *
 * Source: Era Platform, "Redirect rules" (docs.era-platform.ru, REST v1, user/sip/accounts/redirect_rules).
 *
 * @example
 * ```ts
 * import { createEraClient, unwrap } from "@pbxkit/era";
 * import { listRedirectRules } from "@pbxkit/era/operations";
 *
 * const era = createEraClient({
 *   baseUrl: "https://pbx.example.com",
 *   auth: {
 *     domain: process.env.ERA_DOMAIN,
 *     login: process.env.ERA_LOGIN,
 *     password: process.env.ERA_PASSWORD,
 *   },
 * });
 * const path = { account_id: "00000000-0000-4000-8000-000000000001" };
 * const rules = await unwrap(listRedirectRules(era, { path }));
 * console.log(rules.length); // prints: 3
 * ```
 */
export function createEraClient(options: EraOptions): EraClient {
  demandOptions("createEraClient", options);
  const guard = new LoginGuard(LOGIN_LIMIT);
  return createClient<EraApi>(
    {
      baseUrl: options.baseUrl,
      pathsBegin: "/rest/v1",
      operations: operationTable,
      options: ["auth"],
      authenticator: eraAuthenticator(options.auth, guard),
      schemes: { none: guardedLogin(guard) },
      methods: {
        CLEAR:
          "clear the collection over the socket with socket.clear() of @pbxkit/era/socket, or delete its elements one by one",
      },
    },
    options,
  );
}
