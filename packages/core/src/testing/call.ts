import type { DeclaredOperation } from "../document/operation.ts";
import type { SimulatedAnswer } from "./answers/response.ts";
import type { LiveCalls } from "./calls/live-call.ts";
import type { Identifiers } from "./identifiers.ts";
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
