import { ConnectionError } from "../errors/connection-error.ts";
import type { PbxError } from "../errors/pbx-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call } from "./call.ts";
import { CallFault } from "./call-fault.ts";
import { networkFault } from "./network-fault.ts";
import type { Fault } from "./retry-policy.ts";

/** An attempt that ended without an answer. */
export class AttemptFault extends CallFault implements Fault {
  readonly reason: string;
  readonly neverSent: boolean;

  constructor(reason: string, neverSent: boolean, toError: (call: Call) => PbxError) {
    super(toError);
    this.reason = reason;
    this.neverSent = neverSent;
  }
}

/** `fetch` rejected, or the body broke off. Where the server has `begun` to answer, nothing proves that it was not reached. */
export function connectionFault(thrown: unknown, begun: boolean): AttemptFault {
  const { code, neverSent } = networkFault(thrown);
  return new AttemptFault(code, neverSent && !begun, (call) => new ConnectionError(code, call.record()));
}

/** One attempt took longer than `attemptTimeout`; the server may still be working on it. */
export const attemptTimedOut = (timeout: number): AttemptFault =>
  new AttemptFault("attempt timeout", false, (call) => new TimeoutError("connect", timeout, call.record()));
