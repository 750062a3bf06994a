import type { Authenticator } from "../auth/authenticator.ts";
import type { Outcome } from "../errors/pbx-error.ts";
import type { OperationTable } from "../operations/operation-table.ts";
import type { checkBody } from "../request/json.ts";

/** A failure that a vendor reports inside a 2xx answer. */
export interface FailureRule {
  /** True when the parsed answer reports a failure. */
  readonly isFailure: (data: unknown) => boolean;
  /** Whether the server can have acted, going by what it says. */
  readonly outcome: (data: unknown) => Outcome;
}

/** The facts of one vendor, from which {@link createClient} makes its client. Data, no flow. */
export interface ClientDefinition {
  /** The caller's or the vendor's base address; may carry a path prefix and a final slash. */
  readonly baseUrl: string;
  /** Goes between the base address and the operations' paths, such as "/api/ver1.0". */
  readonly prefix?: string;
  /** What all paths begin with, such as "/api/v1": a base address that ends with it is refused, as with `prefix`. */
  readonly pathsBegin?: string;
  /** What the transport must know of each operation. One that is not in it counts as `once`. */
  readonly operations: OperationTable;
  /** Where credentials come from, where `schemes` has no other for the operation. */
  readonly authenticator: Authenticator;
  /** Authenticators of the security schemes that single operations ask for. */
  readonly schemes?: Readonly<Record<string, Authenticator>>;
  /** Looks at bodies before they are sent, for a table that says what they must be like: {@link checkBody}. */
  readonly checkBody?: typeof checkBody;
  /** Names of the options that this client takes beside those of every client: what is like one of them is a misspelt one. */
  readonly options?: readonly string[];
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Path parameters that calls may leave out. */
  readonly pathDefaults?: Readonly<Record<string, string | number | undefined>>;
  /** Methods of the document beyond the five standard ones -> what to do where a runtime cannot send them. */
  readonly methods?: Readonly<Record<string, string>>;
  /** How a 2xx answer that reports a failure is known; when absent, none does. */
  readonly failure?: FailureRule;
  /** Answers that are worth another attempt, where the vendor differs from the default. */
  readonly retryStatuses?: readonly number[];
  /** Statuses by which the vendor provably refuses before acting, so that even a `once` operation may be repeated. */
  readonly refusals?: readonly number[];
}
