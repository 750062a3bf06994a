import { type ClientOptions, type OAuthTokens, unwrap } from "@pbxkit/core";
import { type OAuthGrant, oauth } from "@pbxkit/core/client";
import { createMemoryStore, type MemoryStore } from "@pbxkit/core/testing";
import { clientOf } from "../../auth/support/client.ts";
import { serve } from "../../auth/support/server.ts";

/** What the token endpoint does with one request: answers, breaks before it was taken, or after. */
type Trouble = (attempt: number) => Response | "lost" | undefined;

/**
 * An API whose refresh tokens work once, and clients of it that share a store, each as if it were a process of its own.
 * Tokens are `a1`, `a2`, ... with refresh tokens `r1`, `r2`, ...; `r0` is good from the start.
 */
export function rotatingServer(trouble: Trouble = () => undefined) {
  const good = new Set(["r0", "code"]);
  const live = new Set<string>();
  const used: string[] = [];
  let issued = 0;
  const server = serve(({ path, form, headers }) => {
    if (path !== "/oauth/token") {
      const token = headers.get("authorization")?.slice("Bearer ".length) ?? "";
      return live.has(token) ? Response.json({ ok: true }) : Response.json({}, { status: 401 });
    }
    const once = form.refresh_token ?? form.code;
    const answer = trouble(server.to("/oauth/token").length);
    if (answer instanceof Response) return answer;
    if (once !== undefined) {
      used.push(once);
      if (!good.delete(once)) return Response.json({ error: "invalid_grant" }, { status: 400 });
    }
    issued += 1;
    live.add(`a${issued}`);
    good.add(`r${issued}`);
    if (answer === "lost") throw Object.assign(new TypeError("lost"), { cause: { code: "ECONNRESET" } });
    const access = { access_token: `a${issued}`, token_type: "bearer", expires_in: 3_600 };
    return Response.json(
      form.grant_type === "client_credentials" ? access : { ...access, refresh_token: `r${issued}` },
    );
  });
  const store = createMemoryStore();
  const told: OAuthTokens[] = [];
  const process = (grant: OAuthGrant, options: ClientOptions = {}) => {
    const given = { tokenPath: "/oauth/token", clientId: "app", clientSecret: "planted-secret" };
    const onTokens = (tokens: OAuthTokens) => void told.push(tokens);
    const client = clientOf(oauth({ ...given, ...grant, onTokens }), {
      fetch: server.fetch,
      store,
      ...options,
    });
    return () => unwrap(client.GET("/things"));
  };
  return {
    store: store as MemoryStore,
    /** Refresh tokens and codes in the order in which they were looked at. */
    used,
    told,
    process,
    tokenRequests: () => server.to("/oauth/token").length,
    revoke: () => live.clear(),
  };
}

/** The grant that begins with a refresh token. */
export const refreshing = (refreshToken: string) => ({ grant: "refresh_token", refreshToken }) as const;
