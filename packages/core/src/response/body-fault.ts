import { DecodeError } from "../errors/decode-error.ts";
import { connectionFault } from "../transport/attempt-fault.ts";
import type { Call } from "../transport/call.ts";
import { CallFault } from "../transport/call-fault.ts";
import { mediaType } from "./media-type.ts";

/** The public error for an answer that is not what was promised. */
export const decodeError = (call: Call, response: Response, problem: string): DecodeError =>
  new DecodeError(problem, response, mediaType(response.headers.get("content-type") ?? ""), call.record());

/** What it means for the call that reading an answer's body has thrown. */
export const bodyFault = (thrown: unknown): CallFault =>
  thrown instanceof CallFault ? thrown : connectionFault(thrown, true);
