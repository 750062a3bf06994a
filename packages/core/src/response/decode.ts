import type { ParseAs } from "../client/options.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { ConnectionFault } from "../transport/attempt-faults.ts";
import type { Call } from "../transport/call.ts";
import { isCancellation } from "../transport/deadline.ts";
import { networkFault } from "../transport/network-fault.ts";
import { tooLargeError } from "./answer-stream.ts";
import { isJsonType, mediaType, textDecoder } from "./media-type.ts";
import { discard, joinChunks, readBody, TooLarge } from "./read-body.ts";

/** Answers without a body, by definition. */
const EMPTY = new Set([204, 205]);

/** The data of a successful answer, in the form that the operation declares or the caller asks for. */
export async function decodeData(
  call: Call,
  response: Response,
  parseAs: Exclude<ParseAs, "stream"> | undefined,
  limit: number,
): Promise<unknown> {
  const { answer, empty } = call.settings.details;
  const form =
    parseAs ?? (answer === "binary" ? "blob" : answer === "text" ? "text" : answer ? undefined : "json");
  if (form === undefined) {
    discard(response);
    return undefined;
  }
  const type = mediaType(response.headers);
  const fail = (problem: string) => new DecodeError(problem, response, type, call.record());
  // Files may be larger than memory allows for text; they are what was asked for.
  const bytes = await read(call, response, form === "json" || form === "text" ? limit : Infinity);
  switch (form) {
    case "blob":
      if (isJsonType(type) && !parseAs) throw fail("a file was promised");
      return new Blob([bytes], { type: response.headers.get("content-type") ?? "" });
    case "arrayBuffer":
      // A chunk may be a part of a larger buffer.
      return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
    case "text":
      return decodeText(bytes, response.headers, false) ?? "";
    default:
      if (bytes.byteLength === 0) {
        if (empty || (parseAs && EMPTY.has(response.status))) return undefined;
        throw fail("the body is empty where JSON was promised");
      }
      return parseJson(bytes, response.headers, type, fail);
  }
}

/** The body of a failed answer: its JSON, its text, or undefined. A failed answer stays an answer, whatever its body. */
export async function decodeErrorBody(call: Call, response: Response, limit: number): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = joinChunks(await readBody(response, call.deadline, limit));
  } catch (error) {
    if (isCancellation(error)) throw error;
    return undefined;
  }
  const text = decodeText(bytes, response.headers, false);
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function read(call: Call, response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return joinChunks(await readBody(response, call.deadline, limit));
  } catch (error) {
    if (error instanceof TooLarge) throw tooLargeError(call, response, error);
    if (isCancellation(error)) throw error;
    throw new ConnectionFault({ ...networkFault(error), neverSent: false });
  }
}

function parseJson(
  bytes: Uint8Array,
  headers: Headers,
  type: string,
  fail: (problem: string) => DecodeError,
): unknown {
  const text = decodeText(bytes, headers, true);
  if (text === undefined) throw fail("the body is not valid text");
  // Some servers label JSON as HTML or text; only what looks like a JSON document is believed then.
  if (!isJsonType(type) && type !== "none" && !/^\s*[[{]/.test(text)) throw fail("JSON was promised");
  try {
    return JSON.parse(text);
  } catch {
    throw fail("the body is not valid JSON");
  }
}

function decodeText(bytes: Uint8Array, headers: Headers, fatal: boolean): string | undefined {
  try {
    return textDecoder(headers, fatal).decode(bytes);
  } catch {
    return undefined;
  }
}
