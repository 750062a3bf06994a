import { type CallRecord, PbxError } from "./pbx-error.ts";

/** The server sent the call somewhere it must not go: another origin, too many hops, or a target that cannot be read. */
export class RedirectError extends PbxError {
  /** Status of the redirect; 0 where the runtime hides it (browsers). */
  readonly status: number;
  /** Origin of the target, for example "https://other.example"; undefined where it is hidden or unreadable. */
  readonly origin: string | undefined;

  /** `problem` is printed: of the target it may name the origin only. */
  constructor(problem: string, status: number, origin: string | undefined, record: CallRecord) {
    super(problem, record);
    this.status = status;
    this.origin = origin;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, origin: this.origin };
  }

  static {
    Object.defineProperty(RedirectError.prototype, "name", { value: "RedirectError" });
  }
}
