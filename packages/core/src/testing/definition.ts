import type { DeclaredOperation } from "../document/operation.ts";
import type { SimulatedAnswer } from "./answers/response.ts";
import type { CallsDefinition } from "./calls/calls-definition.ts";
import type { OperationHandler, SimulatorContext } from "./context.ts";
import type { SimulatedFailure } from "./failure.ts";
import type { Incoming, Leniency } from "./requests/incoming.ts";
import type { AnyResource } from "./resources/resource.ts";
import type { TableDefinitions } from "./state/store.ts";

/** An address that the document does not describe: a login, a token endpoint. */
export interface SimulatorEndpoint<Rows> {
  /** In upper case, such as "POST". */
  readonly method: string;
  /** A path template from the root of `baseUrl`, `{names}` allowed. */
  readonly path: string;
  /**
   * The body is a form, as at a token endpoint: its fields are the call's `body`, which is `undefined` for anything that is not
   * `application/x-www-form-urlencoded`. Without it, `body` is what any content type holds.
   */
  readonly form?: boolean;
  /** Answers the request. Neither `admit` nor `finish` is asked about an endpoint. */
  readonly handler: OperationHandler<Rows>;
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
  readonly handlers?: Readonly<Record<string, OperationHandler<Rows>>>;
  /** Addresses beside the document's paths; where both fit, the document's wins. */
  readonly endpoints?: readonly SimulatorEndpoint<Rows>[];
  /** Names of the operations and endpoints that give tokens or sessions: `POST /oauth/token`. */
  readonly logins?: readonly string[];
  /** Fills the state; called at the start and at each `reset`. */
  start(context: SimulatorContext<Rows>): void;
  /** Why the request may not go on: quota, ban, credentials. `undefined` when it may. */
  admit(
    incoming: Incoming,
    context: SimulatorContext<Rows>,
    operation: DeclaredOperation,
  ): SimulatedFailure | SimulatedAnswer | undefined;
  /** The vendor's form of a failure. */
  fail(failure: SimulatedFailure, context: SimulatorContext<Rows>): SimulatedAnswer;
  /** What the vendor adds to every answer of a documented operation, rate limit headers say. */
  finish?(answer: SimulatedAnswer, context: SimulatorContext<Rows>): SimulatedAnswer;
  /** How telephone calls look here; a vendor without it has none. */
  readonly calls?: CallsDefinition<Rows>;
  /** What `lenient: true` of the options allows; nothing by default. */
  readonly lenient?: readonly Leniency[];
  /** Ends all tokens and sessions before their time. */
  revokeTokens(context: SimulatorContext<Rows>): void;
  /** `redirect`: a path that lacks (or has) a final slash is answered with 307 to the other form. */
  readonly slashes?: "exact" | "redirect";
}
