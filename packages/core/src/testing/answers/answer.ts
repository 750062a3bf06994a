/** What a simulator answers, before it becomes a `Response`. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value, bytes (with a `content-type` header), or `undefined` for no body. */
  readonly body?: unknown;
}

export function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array;
}
