import type { RowId } from "./state/row-order.ts";
import type { Issue } from "./validation/issue.ts";

/** Why a simulator refuses a request. Each vendor's definition turns it into that vendor's own answer. */
export type Failure =
  | { readonly reason: "no-route" }
  | { readonly reason: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly reason: "unauthenticated"; readonly credential: "missing" | "unknown" | "expired" }
  | { readonly reason: "invalid"; readonly issues: readonly Issue[] }
  | { readonly reason: "not-found"; readonly table: string; readonly id: RowId }
  | { readonly reason: "conflict"; readonly table: string; readonly field: string; readonly value: unknown }
  /** A fault was injected with this status and without a body. */
  | { readonly reason: "injected"; readonly status: number };

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
