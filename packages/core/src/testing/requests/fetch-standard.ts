import { connectionFailure, type SimulatedAnswer } from "../answers/answer.ts";

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

/**
 * The cookies of a page. Browsers keep them to themselves: a page neither sees `Set-Cookie` nor writes `Cookie`, it asks
 * with `credentials: "include"`. Between a page and a simulator there is no browser, so the simulator keeps them.
 */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  /** A request's headers as they arrive at a server: with the cookies, where it asks for them. */
  fill({ credentials, headers }: Request): Headers {
    if (credentials !== "include" || this.#cookies.size === 0 || headers.has("cookie")) return headers;
    const filled = new Headers(headers);
    filled.set("cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    return filled;
  }

  /** Keeps the cookie that an answer sets, where the request asks for that. */
  keep({ credentials }: Request, { headers }: SimulatedAnswer): void {
    const [, name, value] = /^([^=;]+)=([^;]*)/.exec(headers?.["set-cookie"] ?? "") ?? [];
    if (credentials === "include" && name !== undefined) this.#cookies.set(name.trim(), value?.trim() ?? "");
  }

  clear(): void {
    this.#cookies.clear();
  }
}
