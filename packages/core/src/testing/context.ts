import type { DeclaredOperation } from "../document/operation.ts";
import type { SimulatedAnswer } from "./answers/response.ts";
import type { LiveCalls } from "./calls/live-call.ts";
import type { Incoming } from "./requests/incoming.ts";
import type { Tables } from "./state/store.ts";

/** What a vendor's definition works with. */
export interface SimulatorContext<Rows> {
  /** The rows, to read and to change. */
  readonly state: Tables<Rows>;
  /** Makes ids and tokens; begins anew with each `reset`. */
  readonly ids: Identifiers;
  /** Telephone calls that are going on. */
  readonly calls: LiveCalls;
  /** Milliseconds since 1970, by the simulator's clock. */
  now(): number;
  /** Sends a webhook: to `onDelivery` of the options, to nobody without it. */
  deliver(request: Request): void;
}

/** One request on its way through the simulator, checked against the document. */
export interface SimulatedCall<Rows> extends SimulatorContext<Rows> {
  /** What the document says of the operation. Of an endpoint beside the document, method and path only. */
  readonly operation: DeclaredOperation;
  /** The request as it arrived. */
  readonly incoming: Incoming;
  /** Path parameters, coerced to their declared types. */
  readonly path: Readonly<Record<string, string | number>>;
  /**
   * Declared query parameters, coerced to their types, defaults filled in; empty for an endpoint beside the document.
   */
  readonly query: Readonly<Record<string, unknown>>;
  /** Declared header parameters, as `query`. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The JSON value, or the form's fields (a file is a `File`). */
  readonly body: unknown;
}

/** Does what an operation does beyond creating, listing and changing rows. */
export type OperationHandler<Rows> = (
  call: SimulatedCall<Rows>,
) => SimulatedAnswer | Promise<SimulatedAnswer>;

/** Makes ids, tokens and passwords: always the same sequence, so that a test run can be repeated. */
export interface Identifiers {
  /** A random integer from `minimum` to `maximum`, both included. */
  integer(minimum: number, maximum: number): number;
  /** `length` characters of `alphabet`. */
  text(length: number, alphabet?: string): string;
  /** `length` lower-case hexadecimal digits. */
  hex(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Reproducible identifiers: mulberry32, a 32-bit generator. For simulators only, never for secrets. */
export function createIdentifiers(): Identifiers {
  let seed = 1;
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (minimum: number, maximum: number) =>
    minimum + Math.floor(next() * (maximum - minimum + 1));
  const text = (length: number, alphabet: string = letters) =>
    Array.from({ length }, () => alphabet[integer(0, alphabet.length - 1)]).join("");
  const hex = (length: number) => text(length, "0123456789abcdef");
  return {
    integer,
    text,
    hex,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${text(1, "89ab")}${hex(3)}-${hex(12)}`,
  };
}
