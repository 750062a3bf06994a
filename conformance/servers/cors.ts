import type { IncomingHttpHeaders, ServerResponse } from "node:http";

/** Lets a page of any origin read the answer: Chromium's behaviours run in a page of the control server. */
export function allowOrigin(headers: IncomingHttpHeaders, response: ServerResponse): void {
  const { origin } = headers;
  if (!origin) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-expose-headers", "Location, Retry-After, Content-Type, X-Note");
  response.setHeader("vary", "origin");
}

/** Answers a preflight request; false when it is none. */
export function answerPreflight(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  response: ServerResponse,
): boolean {
  if (method !== "OPTIONS" || !headers["access-control-request-method"]) return false;
  response.setHeader("access-control-allow-methods", "GET, PUT, POST, PATCH, DELETE, CLEAR");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "");
  response.setHeader("access-control-max-age", "600");
  response.writeHead(204).end();
  return true;
}
