/** What a simulator answers, before it becomes a `Response`. */
export interface SimulatedAnswer {
  /** Status code; of 204, 205 and 304 the body is left out. */
  readonly status: number;
  /** Names in lower case. A body without a `content-type` is sent as `application/json`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value, bytes (with a `content-type` header), or `undefined` for no body. */
  readonly body?: unknown;
}

export function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array;
}

/** JSON text of frozen values: a row that is read again and again is written out once. */
const texts = new WeakMap<object, string>();

export function frozenJsonText(body: unknown): string {
  if (typeof body !== "object" || body === null || !Object.isFrozen(body)) return JSON.stringify(body);
  const known = texts.get(body);
  if (known !== undefined) return known;
  const text = JSON.stringify(body);
  texts.set(body, text);
  return text;
}

/** As `fetch` of Node rejects when there is no connection: a TypeError with the reason in `cause.code`. */
export function connectionFailure(
  code: "ECONNRESET" | "ECONNREFUSED" | "ENOTFOUND",
  message: string,
): TypeError {
  const cause = Object.assign(new Error(message), { code });
  return new TypeError("fetch failed", { cause });
}
