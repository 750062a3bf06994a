import { type CallRecord, PbxError } from "@pbxkit/core";
import type { Params } from "./protocol/message.ts";
import type { SocketProblem } from "./protocol/uncertain.ts";

/**
 * The server refused what was asked for: the socket's counterpart of `ApiError`. `outcome` is "rejected" where the code tells
 * that nothing was done, "not-sent" where the user's role does not allow the capability at all, and "unknown" otherwise.
 */
export class RefusedError extends PbxError {
  /** The platform's own number, such as 1404 for what is not there; undefined where the answer has none. */
  declare readonly code: number | undefined;
  /** The platform's text. Not enumerable, since a server may repeat what it was sent. */
  declare readonly text: string | undefined;
  /** The whole answer. Not enumerable. */
  declare readonly answer: Params;

  /** The message names the code, and not the platform's text. */
  constructor({ code, text }: SocketProblem, answer: Params, record: CallRecord) {
    const problem = code === undefined ? "refused by the server" : `refused with code ${code}`;
    super(problem, record, { code }, { text, answer });
  }

  override get name(): string {
    return "RefusedError";
  }
}

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
