import type { SimulatedRequest } from "../faults/fault.ts";
import type { Incoming } from "./incoming.ts";

export type MutableRequest = { -readonly [Key in keyof SimulatedRequest]: SimulatedRequest[Key] };

function visible(name: string, value: string): string {
  if (name === "authorization" || name === "proxy-authorization")
    return `${value.split(" ")[0] ?? ""} [redacted]`;
  if (name === "cookie") return value.replace(/=[^;]*/g, "=[redacted]");
  return value;
}

function queryOf(parameters: URLSearchParams): Record<string, string | readonly string[]> {
  if (parameters.size === 0) return {};
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

export function recordOf(incoming: Incoming, body: unknown, time: number): MutableRequest {
  const headers: Record<string, string> = {};
  incoming.headers.forEach((value, name) => {
    headers[name] = visible(name, value);
  });
  const record = {
    method: incoming.method,
    url: incoming.url.href,
    path: incoming.path,
    query: queryOf(incoming.query),
    headers,
    body,
    operation: undefined,
    operationId: undefined,
    status: undefined,
    notes: [],
    refused: [],
    faults: [],
    time,
  };
  const credentials = {
    authorization: incoming.headers.get("authorization"),
    cookie: incoming.headers.get("cookie"),
  };
  return Object.defineProperty(record, "credentials", {
    value: credentials,
    enumerable: false,
  }) as unknown as MutableRequest;
}

/** The last requests that arrived, oldest first. Bounded in number and bytes, so that a long run does not fill the memory. */
export class RequestLog {
  readonly #kept: MutableRequest[] = [];
  /** Bytes of each one's body. */
  readonly #sizes: number[] = [];
  readonly #most: number;
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(most: number, mostBytes: number) {
    this.#most = most;
    this.#mostBytes = mostBytes;
  }

  get requests(): readonly SimulatedRequest[] {
    return this.#kept;
  }

  /** @param bytes what its body had on the wire */
  add(request: MutableRequest, bytes: number): void {
    this.#kept.push(request);
    this.#sizes.push(bytes);
    this.#bytes += bytes;
    while (this.#kept.length > this.#most || this.#bytes > this.#mostBytes) {
      this.#kept.shift();
      this.#bytes -= this.#sizes.shift() ?? 0;
    }
  }

  clear(): void {
    this.#kept.length = 0;
    this.#sizes.length = 0;
    this.#bytes = 0;
  }
}
