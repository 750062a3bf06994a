import { createServer } from "node:http";

/** Milliseconds between a token request's arrival and its answer: the time in which a process may be killed. */
const ANSWER_TIME = 40;

/** An API whose refresh tokens work once, over HTTP, and what it has seen. */
export interface TokenServer {
  readonly baseUrl: string;
  /** Token requests so far. */
  tokenRequests: number;
  /** API requests that were answered so far. */
  apiRequests: number;
  /** Refresh tokens that came a second time. */
  secondUses: number;
  /** Called when a token request has come, before it is answered. */
  onTokenRequest: (form: URLSearchParams) => void;
  /** Makes all access tokens invalid. */
  revoke(): void;
  close(): void;
}

export async function startTokenServer(): Promise<TokenServer> {
  const used = new Set<string>();
  const live = new Set<string>();
  let issued = 0;
  const http = createServer(async (request, response) => {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    let text = "";
    for await (const chunk of request) text += chunk;
    if (request.url !== "/oauth/token") {
      const isLive = live.has(request.headers.authorization?.slice("Bearer ".length) ?? "");
      if (isLive) server.apiRequests += 1;
      return send(isLive ? 200 : 401, isLive ? [] : {});
    }
    const form = new URLSearchParams(text);
    server.tokenRequests += 1;
    const refreshToken = form.get("refresh_token");
    const isSecond = refreshToken !== null && used.has(refreshToken);
    if (refreshToken !== null) used.add(refreshToken);
    if (isSecond) {
      server.secondUses += 1;
      return send(400, { error: "invalid_grant" });
    }
    issued += 1;
    const tokens = { access_token: `access-${issued}`, refresh_token: `refresh-${issued}` };
    live.add(tokens.access_token);
    server.onTokenRequest(form);
    setTimeout(() => send(200, { ...tokens, token_type: "bearer", expires_in: 3_600 }), ANSWER_TIME);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  const server: TokenServer = {
    baseUrl: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    tokenRequests: 0,
    apiRequests: 0,
    secondUses: 0,
    onTokenRequest: () => {},
    revoke: () => live.clear(),
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
  return server;
}
