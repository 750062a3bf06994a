import { type Arrived, serve } from "./server.ts";

export interface TokenServerOptions {
  /** What the token endpoint answers beside the access token. */
  readonly token?: Readonly<Record<string, unknown>>;
  /** Answers instead of the token endpoint, where it returns something. `count` is 1 for the first token request. */
  readonly onToken?: (
    request: Arrived,
    count: number,
  ) => Response | undefined | Promise<Response | undefined>;
  /** Answers instead of the API, where it returns something. */
  readonly onCall?: (request: Arrived, count: number) => Response | undefined | Promise<Response | undefined>;
}

/** An API with a token endpoint. Tokens are called t1, t2, ...; an API call is good with any that is not revoked. */
export function tokenServer({ token = { expires_in: 3600 }, onToken, onCall }: TokenServerOptions = {}) {
  const good = new Set<string>();
  let issued = 0;
  const server = serve(async (request) => {
    if (request.path.endsWith("/oauth/token")) {
      const count = server.requests.filter(({ path }) => path.endsWith("/oauth/token")).length;
      const special = await onToken?.(request, count);
      if (special) return special;
      issued += 1;
      good.add(`t${issued}`);
      return Response.json({ access_token: `t${issued}`, token_type: "Bearer", ...token });
    }
    const special = await onCall?.(request, server.requests.length);
    if (special) return special;
    const sent = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
    return good.has(sent) ? Response.json({ ok: true }) : Response.json({ message: "no" }, { status: 401 });
  });
  return {
    ...server,
    /** Fields of each token request. */
    get asked() {
      return server.requests.filter(({ path }) => path.endsWith("/oauth/token")).map(({ form }) => form);
    },
    /** The `authorization` header of each API call. */
    get sent() {
      return server.requests
        .filter(({ path }) => !path.endsWith("/oauth/token"))
        .map(({ headers }) => headers.get("authorization"));
    },
    /** Ends all tokens before their time. */
    revoke: () => good.clear(),
  };
}

/** A refusal as RFC 6749 has it. */
export const refused = (error: string, status = 400, error_description?: string): Response =>
  Response.json({ error, error_description }, { status });

/** An app for the grants. */
export const APP = { tokenPath: "/oauth/token", clientId: "app-1", clientSecret: "app-secret" } as const;
