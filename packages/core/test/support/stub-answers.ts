/** A JSON answer. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

/** An answer without a body. */
export const bare = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });

/** A redirect. */
export const redirect = (status: number, location: string): Response => bare(status, { location });

/** What Node's `fetch` rejects with, `code` in its cause. */
export function networkError(code: string, more: Record<string, unknown> = {}): TypeError {
  return new TypeError("fetch failed", {
    cause: Object.assign(new Error(`${code} 203.0.113.7:443`), { code, ...more }),
  });
}

/** The connection could not be made. */
export const refused = (): TypeError => networkError("ECONNREFUSED", { syscall: "connect" });

/** The connection broke after the request was on its way. */
export const reset = (): TypeError => networkError("ECONNRESET", { syscall: "read" });
