import type { ApiError, ClientOptions, TokenSource } from "@pbxkit/core";
import { type ApiShape, type Client, checkBody, createClient, demandOptions } from "@pbxkit/core/client";
import { authenticatorOf, schemesOf } from "./auth.ts";
import { failureRule } from "./failure.ts";
import { operationTable } from "./generated/operation-table.ts";
import type { components, lists, routes } from "./generated/schema.ts";
import type { PlusofonLogin } from "./login.ts";

/** The shape of Plusofon's API, for types that are built on the client's. */
export interface PlusofonApi extends ApiShape {
  routes: routes;
  lists: lists;
  known: never;
  /** Plusofon reports some failures with status 200 and `success: false`. */
  failure: ApiError<200 | 201, components["schemas"]["Failure"]>;
}

/** A typed client of Plusofon's API. */
export type PlusofonClient = Client<PlusofonApi>;

/** What {@link createPlusofonClient} takes: `token` or `auth`, and settings. */
export type PlusofonOptions = PlusofonSettings & PlusofonIdentity;

/** All options of {@link createPlusofonClient}, for types that extend them; {@link PlusofonOptions} has one of the two identities. */
export interface PlusofonSettings extends ClientOptions {
  /** The API token of your account (section for developers of the account area), or a function that gives it. */
  readonly token?: TokenSource;
  /** Instead of a token: a user of the account area, who logs in. The tokens are renewed when the server refuses one. */
  readonly auth?: PlusofonLogin;
  /**
   * The `access_token` of a Flash Call account, or a function that gives it. `send`, `check` and `call-to-auth` of Flash
   * Call take it and no other; without it they reject with an `AuthError`, and nothing is sent.
   */
  readonly flashCallToken?: TokenSource;
  /** Code of the application, sent as header `Client`. Default "10553", which Plusofon's own documentation uses. */
  readonly clientCode?: string | undefined;
  /** Default "https://restapi.plusofon.ru". */
  readonly baseUrl?: string | undefined;
}

/** One of the two ways to prove who is calling. */
export type PlusofonIdentity =
  | {
      /** As in {@link PlusofonSettings}; undefined where an environment lacks it. */
      readonly token: TokenSource;
    }
  | {
      /** As in {@link PlusofonSettings}. */
      readonly auth: PlusofonLogin;
    };

/**
 * Makes a client of Plusofon's API. Throws a `RequestError` for a `baseUrl` that is not an http(s) address.
 *
 * Source: Plusofon, "REST API" (help.plusofon.ru), and public clients.
 *
 * @example
 * ```ts
 * import { createPlusofonClient, unwrap } from "@pbxkit/plusofon";
 * import { getSipAccount } from "@pbxkit/plusofon/operations";
 *
 * const plusofon = createPlusofonClient({ token: process.env.PLUSOFON_TOKEN });
 * const account = await unwrap(getSipAccount(plusofon, { path: { sip_id: 80 } }));
 * console.log(account.id); // prints: 80
 * ```
 */
export function createPlusofonClient(options: PlusofonOptions): PlusofonClient {
  demandOptions("createPlusofonClient", options);
  const { baseUrl = "https://restapi.plusofon.ru" } = options;
  const clientCode = options.clientCode ?? "10553";
  const credentials = { ...options, clientCode };
  return createClient<PlusofonApi>(
    {
      baseUrl,
      pathsBegin: "/api/v1",
      operations: operationTable,
      options: ["token", "auth", "flashCallToken", "clientCode"],
      authenticator: authenticatorOf(credentials),
      schemes: schemesOf(credentials),
      checkBody,
      headers: { client: clientCode },
      failure: failureRule,
      // Laravel's rate limiter answers before the request reaches the application.
      refusals: [429],
    },
    options,
  );
}
