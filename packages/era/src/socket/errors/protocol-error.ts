import { type CallRecord, PbxError } from "@pbxkit/core";
import type { Params } from "../protocol/message.ts";

/** The server agreed, and its answer does not hold what was promised: the socket's counterpart of `DecodeError`. */
export class ProtocolError extends PbxError {
  /** The whole answer. Not enumerable. */
  declare readonly answer: Params;

  /** `problem` is printed: it must not repeat what the answer holds. */
  constructor(problem: string, answer: Params, record: CallRecord) {
    super(problem, record, {}, { answer });
  }

  override get name(): string {
    return "ProtocolError";
  }
}
