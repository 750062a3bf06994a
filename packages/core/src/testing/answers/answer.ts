/** What a simulator answers, before it becomes a `Response`. */
export interface Answer {
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
