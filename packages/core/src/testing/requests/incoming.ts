/** A request as a server sees it: everything is here, nothing is pending. */
export interface Incoming {
  /** As it was sent, such as "PUT" or "CLEAR". */
  readonly method: string;
  /** The whole address. */
  readonly url: URL;
  /** The path behind the simulator's `baseUrl`, still percent-encoded. */
  readonly path: string;
  /** Query parameters, not checked yet. */
  readonly query: URLSearchParams;
  /** With the cookies of earlier answers where the request says `credentials: "include"`, as a browser sends them. */
  readonly headers: Headers;
  /** The body's bytes; `undefined` when the request has none. */
  readonly bytes: Uint8Array | undefined;
}

/** The body as text, or `undefined` when it is not UTF-8. */
export function bodyText(incoming: Incoming): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(
      incoming.bytes ?? new Uint8Array(),
    );
  } catch {
    return undefined;
  }
}

/** `application/json` out of `application/json; charset=utf-8`. */
export function mediaTypeOf(headers: Headers): string {
  return (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
