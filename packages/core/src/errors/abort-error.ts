import { type CallRecord, PbxError } from "./pbx-error.ts";
import type { Phase } from "./timeout-error.ts";

/** The caller's `signal` was aborted. The signal's own `reason` stays with the signal: it may hold anything. */
export class AbortError extends PbxError {
  /** What the call was waiting for when it was aborted. */
  readonly phase: Phase;

  /** The message names the phase. */
  constructor(phase: Phase, record: CallRecord) {
    super(`aborted by the caller (${phase})`, record);
    this.phase = phase;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), phase: this.phase };
  }

  static {
    Object.defineProperty(AbortError.prototype, "name", { value: "AbortError" });
  }
}
