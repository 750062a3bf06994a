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

/** The last requests that arrived, oldest first. Bounded, so that a long run does not fill the memory. */
export class RequestLog {
  readonly #kept: MutableRequest[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get requests(): readonly SimulatedRequest[] {
    return this.#kept;
  }

  add(request: MutableRequest): void {
    if (this.#most <= 0) return;
    this.#kept.push(request);
    if (this.#kept.length > this.#most) this.#kept.shift();
  }

  clear(): void {
    this.#kept.length = 0;
  }
}
