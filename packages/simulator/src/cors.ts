/** Allows every page what it asks for, as the data is made up and the server listens on loopback; `withCors` does the rest. */
export function preflightAnswer(request: Request): Response | undefined {
  const method = request.headers.get("access-control-request-method");
  if (request.method !== "OPTIONS" || method === null) return undefined;
  const headers = new Headers({
    "access-control-allow-methods": method,
    "access-control-max-age": "600",
  });
  const wanted = request.headers.get("access-control-request-headers");
  if (wanted !== null) headers.set("access-control-allow-headers", wanted);
  if (request.headers.has("access-control-request-private-network")) {
    headers.set("access-control-allow-private-network", "true");
  }
  return new Response(null, { status: 204, headers });
}

/** The answer, readable for the page that asked. */
export function withCors(request: Request, response: Response): Response {
  const origin = request.headers.get("origin");
  if (origin === null) return response;
  const headers = new Headers(response.headers);
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-allow-credentials", "true");
  headers.append("vary", "origin");
  const own = [...response.headers.keys()].filter((name) => !name.startsWith("access-control-"));
  if (own.length > 0) headers.set("access-control-expose-headers", own.join(", "));
  return new Response(response.body, { status: response.status, headers });
}
