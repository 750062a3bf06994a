import type { Operation } from "../document/operation.ts";
import type { Answer } from "./answers/answer.ts";
import type { Failure } from "./failure.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Incoming } from "./requests/incoming.ts";
import type { AnyResource } from "./resources/resource.ts";
import type { TableDefinitions, Tables } from "./state/store.ts";

/** What a vendor's definition works with. */
export interface Context<Rows> {
  /** The rows, to read and to change. */
  readonly state: Tables<Rows>;
  /** Makes ids and tokens; begins anew with each `reset`. */
  readonly ids: Identifiers;
  /** Milliseconds since 1970, by the simulator's clock. */
  now(): number;
}

/** One request on its way through the simulator, checked against the document. */
export interface Call<Rows> extends Context<Rows> {
  /** What the document says of the operation. Of an endpoint beside the document, method and path only. */
  readonly operation: Operation;
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
export type Handler<Rows> = (call: Call<Rows>) => Answer | Promise<Answer>;

/** An address that the document does not describe: a login, a token endpoint. */
export interface Endpoint<Rows> {
  /** In upper case, such as "POST". */
  readonly method: string;
  /** A path template from the root of `baseUrl`, `{names}` allowed. */
  readonly path: string;
  /** Answers the request. Neither `admit` nor `finish` is asked about an endpoint. */
  readonly handler: Handler<Rows>;
}

/** Everything that makes one vendor's simulator: data first, and code only where the vendor is peculiar. */
export interface SimulatorDefinition<Rows> {
  /** Short name of the vendor, such as "plusofon". */
  readonly name: string;
  /** An invented origin, used when the options name none. */
  readonly baseUrl: string;
  /** What stands before the document's paths: `/api/ver1.0`. */
  readonly prefix?: string;
  /**
   * Names of the options that the vendor's simulator takes beside those of every simulator; where they are given, an option that
   * is neither is refused.
   */
  readonly options?: readonly string[];
  /** The tables of `state`. */
  readonly tables: TableDefinitions<Rows>;
  /** Which paths of the document create, list, read, change and delete the rows of which table. */
  readonly resources: readonly AnyResource<Rows>[];
  /** By `operationId`: operations that are more than that. */
  readonly handlers?: Readonly<Record<string, Handler<Rows>>>;
  /** Addresses beside the document's paths; where both fit, the document's wins. */
  readonly endpoints?: readonly Endpoint<Rows>[];
  /** Fills the state; called at the start and at each `reset`. */
  start(context: Context<Rows>): void;
  /** Why the request may not go on: quota, ban, credentials. `undefined` when it may. */
  admit(incoming: Incoming, context: Context<Rows>, operation: Operation): Failure | Answer | undefined;
  /** The vendor's form of a failure. */
  fail(failure: Failure, context: Context<Rows>): Answer;
  /** What the vendor adds to every answer of a documented operation, rate limit headers say. */
  finish?(answer: Answer, context: Context<Rows>): Answer;
  /** Ends all tokens and sessions before their time. */
  revokeTokens(context: Context<Rows>): void;
  /** `redirect`: a path that lacks (or has) a final slash is answered with 307 to the other form. */
  readonly slashes?: "exact" | "redirect";
}
