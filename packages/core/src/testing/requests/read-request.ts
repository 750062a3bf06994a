import type { Incoming } from "./incoming.ts";

/** Reads a request to its end; rejects with the signal's reason when it aborts meanwhile, as `fetch` does. */
export async function readRequest(request: Request, base: URL, signal: AbortSignal): Promise<Incoming> {
  const url = new URL(request.url);
  const bytes = request.body === null ? undefined : await readBody(request, signal);
  return {
    method: request.method,
    url,
    path: pathBehind(base, url),
    query: url.searchParams,
    headers: request.headers,
    bytes,
  };
}

/** The path behind the base's own; empty when the request went somewhere else. The origin is not looked at. */
function pathBehind(base: URL, url: URL): string {
  const prefix = base.pathname.replace(/\/$/, "");
  return url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : "";
}

/** Where `body` is missing from `Request` (Firefox), every request looks as if it had one: an empty one is none. */
async function readBody(request: Request, signal: AbortSignal): Promise<Uint8Array | undefined> {
  let onAbort = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort);
  });
  try {
    const bytes = new Uint8Array(await Promise.race([request.arrayBuffer(), aborted]));
    return bytes.length > 0 ? bytes : undefined;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
