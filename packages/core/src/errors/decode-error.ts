import { type CallRecord, PbxError } from "./pbx-error.ts";

/** A 2xx answer arrived whose body is not what the document promises: HTML, torn JSON, nothing at all, too much. */
export class DecodeError extends PbxError {
  /** The 2xx status of the answer. */
  readonly status: number;
  /** The answer's media type without parameters, or "none". */
  readonly contentType: string;
  /** The answer, as far as its head: the body cannot be read any more. Not printed. */
  declare readonly response: Response;

  /** `problem` is printed: it must not repeat what the body holds. */
  constructor(problem: string, response: Response, contentType: string, record: CallRecord) {
    super(`${problem} (status ${response.status}, content type ${contentType})`, record);
    this.status = response.status;
    this.contentType = contentType;
    Object.defineProperty(this, "response", { value: response, enumerable: false });
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, contentType: this.contentType };
  }

  static {
    Object.defineProperty(DecodeError.prototype, "name", { value: "DecodeError" });
  }
}
