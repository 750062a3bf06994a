import { type CallRecord, PbxError } from "./pbx-error.ts";

/**
 * The connection could not be made, or broke before the whole answer was there.
 * `outcome` is "not-sent" only when the runtime proves it (refused, name not found); otherwise the server may have acted.
 */
export class ConnectionError extends PbxError {
  /** The runtime's code, such as "ECONNRESET"; "UNKNOWN" where it gives none. */
  readonly code: string;

  /** The message tells "could not connect" from "connection lost" by the outcome. */
  constructor(code: string, record: CallRecord) {
    super(
      record.outcome === "not-sent" ? `could not connect (${code})` : `connection lost (${code})`,
      record,
    );
    this.code = code;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), code: this.code };
  }

  static {
    Object.defineProperty(ConnectionError.prototype, "name", { value: "ConnectionError" });
  }
}
