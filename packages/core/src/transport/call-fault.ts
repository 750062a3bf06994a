import type { PbxError } from "../errors/pbx-error.ts";
import type { Call } from "./call.ts";

/** Why a step cannot go on. It may end several calls; each makes a public error of its own of it. */
export class CallFault {
  /** The error that a call which ends by it rejects with. */
  readonly toError: (call: Call) => PbxError;

  constructor(toError: (call: Call) => PbxError) {
    this.toError = toError;
  }
}
