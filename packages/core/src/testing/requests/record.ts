import type { Fault } from "../faults/fault.ts";
import type { Incoming } from "./incoming.ts";

/** One request that arrived, as `requests` of a simulator shows it. */
export interface SimulatedRequest {
  /** As it was sent. */
  readonly method: string;
  /** The whole address, as it was sent. */
  readonly url: string;
  /** The path behind `baseUrl`, as it was sent. */
  readonly path: string;
  /** Query parameters by name; a list where a name repeats. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Lower-case names. `authorization` shows its scheme only, `cookie` the names only. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON value or form fields, passwords of logins included; bytes of any other type; `undefined` for none. */
  readonly body: unknown;
  /** `PUT /api/v1/sip`, with the path as the document writes it; `undefined` when no route fits. */
  readonly operation: string | undefined;
  /** `operationId`, or method and path of an endpoint beside the document; `undefined` when no route fits. */
  readonly operationId: string | undefined;
  /** Status of the answer; `undefined` while there is none, and when the connection died instead. */
  readonly status: number | undefined;
  /** The faults that were applied, in order. */
  readonly faults: readonly Fault[];
  /** When it arrived: milliseconds since 1970, by the simulator's clock. */
  readonly time: number;
  /** The credentials as sent. Not enumerable, so that they do not end up in a log or a snapshot. */
  readonly credentials: {
    /** The `Authorization` header; null when there is none. */
    readonly authorization: string | null;
    /** The `Cookie` header; null when there is none. */
    readonly cookie: string | null;
  };
}

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
