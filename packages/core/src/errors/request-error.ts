import { type CallRecord, PbxError } from "./pbx-error.ts";

/**
 * The input could not be made into a safe request, so nothing was sent: a missing or empty path parameter, one that
 * would walk up the path, parameters where a call does not look for them, a `Date` where the document says string, a
 * method that this runtime cannot send, an option that makes no sense.
 */
export class RequestError extends PbxError {
  /** `message` is printed: it must not hold the value that is wrong. By default nothing was sent. */
  constructor(message: string, record: Pick<CallRecord, "operation"> & Partial<CallRecord>) {
    super(message, { attempts: 0, reasons: [], outcome: "not-sent", ...record });
  }

  static {
    Object.defineProperty(RequestError.prototype, "name", { value: "RequestError" });
  }
}
