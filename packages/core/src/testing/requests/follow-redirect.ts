import { connectionFailure } from "../answers/connection-failure.ts";

/** The fetch standard's limit. */
export const redirectLimit = 20;

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * The next request after a redirect, by the fetch standard; `undefined` when the answer is the answer.
 * Rejects where `fetch` would: `redirect: "error"`, and an origin that nobody simulates.
 */
export function nextRequest(
  request: Request,
  body: Uint8Array<ArrayBuffer> | undefined,
  response: Response,
): Request | undefined {
  const location = response.headers.get("location");
  if (!redirects.has(response.status) || location === null || request.redirect === "manual") return undefined;
  if (request.redirect === "error")
    throw new TypeError("fetch failed", { cause: new Error("unexpected redirect") });
  const target = new URL(location, request.url);
  if (target.origin !== new URL(request.url).origin) {
    throw connectionFailure("ENOTFOUND", `redirected to ${target.origin}, which this simulator is not`);
  }
  const becomesGet =
    response.status === 303
      ? request.method !== "GET" && request.method !== "HEAD"
      : response.status < 303 && request.method === "POST";
  const headers = new Headers(request.headers);
  if (becomesGet) {
    for (const name of ["content-type", "content-length", "content-encoding"]) headers.delete(name);
  }
  const { signal } = request;
  if (becomesGet) return new Request(target, { method: "GET", headers, signal });
  return new Request(target, { method: request.method, headers, signal, ...(body && { body }) });
}
