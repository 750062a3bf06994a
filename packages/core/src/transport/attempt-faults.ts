import type { NetworkFault } from "./network-fault.ts";
import type { Fault } from "./retry-policy.ts";

/** `fetch` rejected, or the body broke off. */
export class ConnectionFault implements NetworkFault, Fault {
  readonly code: string;
  readonly neverSent: boolean;

  constructor(fault: NetworkFault) {
    this.code = fault.code;
    this.neverSent = fault.neverSent;
  }
}

/** One attempt took longer than `attemptTimeout`; the server may still be working on it. */
export class AttemptTimeout implements Fault {
  readonly code = "attempt timeout";
  readonly neverSent = false;

  readonly timeout: number;

  constructor(timeout: number) {
    this.timeout = timeout;
  }
}

/** This runtime cannot make the request. */
export class UnsendableRequest {
  readonly problem: string;

  constructor(problem: string) {
    this.problem = problem;
  }
}
