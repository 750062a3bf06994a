import { DecodeError } from "../errors/decode-error.ts";
import { ConnectionFault } from "../transport/attempt-faults.ts";
import type { Call } from "../transport/call.ts";
import { isCancellation } from "../transport/deadline.ts";
import { networkFault } from "../transport/network-fault.ts";
import { mediaType } from "./media-type.ts";
import { TooLarge } from "./read-body.ts";

/** The public error for an answer that is not what was promised. */
export const decodeError = (call: Call, response: Response, problem: string): DecodeError =>
  new DecodeError(problem, response, mediaType(response.headers.get("content-type") ?? ""), call.record());

/** The public error for an answer of more bytes than the client reads. */
export const tooLargeError = (call: Call, response: Response, { limit }: TooLarge): DecodeError =>
  decodeError(call, response, `the body is larger than ${limit} bytes (maxResponseBytes)`);

/** What it means for the call that reading a successful answer's body has thrown. */
export function bodyFault(call: Call, response: Response, thrown: unknown): unknown {
  if (isCancellation(thrown)) return thrown;
  if (thrown instanceof TooLarge) return tooLargeError(call, response, thrown);
  return new ConnectionFault({ ...networkFault(thrown), neverSent: false });
}
