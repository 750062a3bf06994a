import { type CallRecord, PbxError } from "./pbx-error.ts";

/** A 2xx answer arrived whose body is not what the document promises: HTML, torn JSON, nothing at all, too much. */
export class DecodeError extends PbxError {
  readonly status: number;
  /** The answer's media type without parameters, or "none". */
  readonly contentType: string;
  declare readonly response: Response;

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
