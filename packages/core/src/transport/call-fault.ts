import type { PbxError } from "../errors/pbx-error.ts";
import type { Call } from "./call.ts";

/** Why a step cannot go on. It may end several calls; each makes a public error of its own of it. */
export class CallFault {
  readonly toError: (call: Call) => PbxError;

  constructor(toError: (call: Call) => PbxError) {
    this.toError = toError;
  }
}
