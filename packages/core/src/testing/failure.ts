import type { RowId } from "./state/row-order.ts";
import type { Issue } from "./validation/issue.ts";

/** Why a simulator refuses a request. Each vendor's definition turns it into that vendor's own answer. */
export type Failure =
  | {
      /** Nothing has this path. */
      readonly reason: "no-route";
    }
  | {
      /** The path is there, but not with this method. */
      readonly reason: "wrong-method";
      /** Methods that it has. */
      readonly allowed: readonly string[];
    }
  | {
      /** The request does not prove who is calling. */
      readonly reason: "unauthenticated";
      /** Whether it has no credentials, some that are not good, or some whose time is over. */
      readonly credential: "missing" | "unknown" | "expired";
    }
  | {
      /** The request is not what the document declares. */
      readonly reason: "invalid";
      /** All that is wrong with it. */
      readonly issues: readonly Issue[];
    }
  | {
      /** There is no such row. */
      readonly reason: "not-found";
      /** Name of the table that lacks it. */
      readonly table: string;
      /** The id that was asked for. */
      readonly id: RowId;
    }
  | {
      /** Another row has what must be unique. */
      readonly reason: "conflict";
      /** Name of the table that has it. */
      readonly table: string;
      /** The member that must be unique: the id, or one of `unique` of the table's definition. */
      readonly field: string;
      /** What both rows have there. */
      readonly value: unknown;
    }
  | {
      /** A fault was injected with this status and without a body. */
      readonly reason: "injected";
      /** The fault's status. */
      readonly status: number;
    };

/** Thrown by a handler to answer with a failure. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/** Ends the call with the vendor's answer to `failure`. */
export function refuse(failure: Failure): never {
  throw new Refusal(failure);
}
