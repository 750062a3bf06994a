import type { AnswerObserver, ClientOptions } from "@pbxkit/core";
import { UsageError } from "../../../../spec/src/usage-error.ts";
import { type Environment, required } from "./environment.ts";

/** A vendor's client as it is at run time, and the values that parameters can have. */
export interface LiveClient {
  readonly GET: (
    path: string,
    init: { readonly params: { readonly path: object; readonly query: object } },
  ) => Promise<LiveResult>;
  /** Path parameters that the environment gives, and query parameters that operations cannot do without. */
  readonly known: Readonly<Record<string, string>>;
}

export interface LiveResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: { readonly status: number };
}

export interface LiveOptions extends ClientOptions {
  readonly baseUrl: string | undefined;
  readonly observer: AnswerObserver;
}

type Made = { readonly client: unknown; readonly known?: Readonly<Record<string, string>> };
type Make = (options: LiveOptions, environment: Environment) => Promise<Made>;

const makers: Readonly<Record<string, Make>> = {
  plusofon: async (options, environment) => {
    const { PLUSOFON_TOKEN: token } = required(environment, ["PLUSOFON_TOKEN"]);
    const { createPlusofonClient } = await import("@pbxkit/plusofon");
    return {
      client: createPlusofonClient({ ...options, token, clientCode: environment.PLUSOFON_CLIENT_CODE }),
    };
  },
  ringme: async (options, environment) => {
    const given = required(environment, ["RINGME_TOKEN"], ["RINGME_APP_ID", "RINGME_APP_SECRET"]);
    const { createRingmeClient } = await import("@pbxkit/ringme");
    const { RINGME_TOKEN: token, RINGME_APP_ID: appId, RINGME_APP_SECRET: appSecret } = given;
    const auth = token ?? ({ grant: "client_credentials", appId, appSecret } as const);
    const clientId = environment.RINGME_CLIENT_ID || "@me";
    return {
      client: createRingmeClient({ ...options, auth }),
      known: { client_id: clientId, ...lastWeek() },
    };
  },
  era: async (options, environment) => {
    const given = required(environment, ["ERA_SESSION"], ["ERA_DOMAIN", "ERA_LOGIN", "ERA_PASSWORD"]);
    const { ERA_ACCOUNT_ID: account } = required(environment, ["ERA_ACCOUNT_ID"]);
    const { createEraClient } = await import("@pbxkit/era");
    const { ERA_SESSION: session, ERA_DOMAIN: domain, ERA_LOGIN: login, ERA_PASSWORD: password } = given;
    const auth = session ? { session } : { domain, login, password };
    return {
      client: createEraClient({ ...options, baseUrl: addressOf(options), auth }),
      known: { account_id: account },
    };
  },
  "tenant-api": async (options, environment) => {
    const given = required(environment, ["CALLBOX_TOKEN", "CALLBOX_TENANT_ID"]);
    const { CALLBOX_TOKEN: token, CALLBOX_TENANT_ID: tenant } = given;
    const { createTenantApiClient } = await import("@pbxkit/tenant-api");
    return {
      client: createTenantApiClient({ ...options, baseUrl: addressOf(options), token }),
      known: { tenant_id: tenant },
    };
  },
};

/** RingMe tells of records in a period only; a week is within what it allows, and likely to have some. */
function lastWeek(): Record<"start_datetime" | "end_datetime", string> {
  const now = Date.now();
  const text = (time: number) => new Date(time).toISOString().slice(0, 19).replace("T", " ");
  return { start_datetime: text(now - 7 * 24 * 3_600_000), end_datetime: text(now) };
}

/** Makes the vendor's client. Throws a `UsageError` for credentials that are missing. */
export async function liveClient(
  vendor: string,
  options: LiveOptions,
  environment: Environment,
): Promise<LiveClient> {
  const make = makers[vendor];
  if (!make) throw new UsageError(`--live knows no client of ${vendor}; use --har`);
  try {
    const { client, known = {} } = await make(options, environment);
    return { GET: (client as LiveClient).GET, known };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Error(`@pbxkit/${vendor} is not built: run "pnpm build" first`);
  }
}

/** Found out before, by `baseUrlsOf`. */
const addressOf = ({ baseUrl = "" }: LiveOptions): string => baseUrl;
