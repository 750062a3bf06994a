import type { ParseAs } from "../client/options.ts";
import type { DecodeError } from "../errors/answer-errors.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { type Call, isCancellation } from "../transport/call.ts";
import { isJsonType, mediaType, textDecoder } from "./media-type.ts";
import { type BodyLimit, decodeError, readBody } from "./read-body.ts";

/** The form in which an answer's data is handed over. */
export type AnswerForm = Exclude<ParseAs, "stream">;

/** Answers without a body, by definition. */
const EMPTY = [204, 205];

const FORMS: Readonly<Partial<Record<string, AnswerForm>>> = { binary: "blob", text: "text" };

/** The form that an operation declares; undefined where its answer has no body. */
export function declaredForm({ answer }: OperationDetails): AnswerForm | undefined {
  return answer ? FORMS[answer] : "json";
}

/** How large and how deep an answer may be. */
export interface AnswerLimits {
  readonly maxResponseBytes: number;
  readonly maxJsonBytes: number;
  readonly maxJsonDepth: number;
}

/** The limit of a form's bytes; none of files, which may be larger than memory allows for text. */
export function limitOf(
  form: AnswerForm,
  { maxResponseBytes, maxJsonBytes }: AnswerLimits,
): BodyLimit | undefined {
  if (form !== "json" && form !== "text") return undefined;
  return form === "json" && maxJsonBytes < maxResponseBytes
    ? { bytes: maxJsonBytes, option: "maxJsonBytes" }
    : { bytes: maxResponseBytes, option: "maxResponseBytes" };
}

/** The data of a successful answer. `chosen` when the caller asked for the form. Throws a `DecodeError`. */
export function decodeData(
  call: Call,
  response: Response,
  bytes: Uint8Array<ArrayBuffer>,
  form: AnswerForm,
  chosen: boolean,
  maxDepth: number,
): unknown {
  const { headers, status } = response;
  const type = headers.get("content-type") ?? "";
  const fail = (problem: string) => decodeError(call, response, problem);
  switch (form) {
    case "blob":
      if (isJsonType(mediaType(type)) && !chosen) throw fail("a file was promised");
      return new Blob([bytes], { type });
    case "arrayBuffer":
      // A chunk may be a part of a larger buffer.
      return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
    case "text":
      return decodeText(bytes, type, false) ?? "";
    default:
      if (bytes.byteLength === 0) {
        if (call.settings.details.empty || (chosen && EMPTY.includes(status))) return undefined;
        throw fail("the body is empty where JSON was promised");
      }
      return parseJson(bytes, type, maxDepth, fail);
  }
}

/**
 * The bytes of a failed answer; undefined where they cannot be had. A failed answer stays an answer, whatever its body.
 * Throws the deadline's cancellation only.
 */
export async function readErrorBody(
  call: Call,
  response: Response,
  limits: AnswerLimits,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await readBody(response, call.deadline, limitOf("json", limits));
  } catch (error) {
    if (isCancellation(error)) throw error;
    return undefined;
  }
}

/** The body of a failed answer: its JSON, its text, or undefined. */
export function decodeErrorBody(bytes: Uint8Array, contentType: string, maxDepth: number): unknown {
  const text = decodeText(bytes, contentType, false);
  if (!text || isDeeper(bytes, maxDepth)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function parseJson(
  bytes: Uint8Array,
  contentType: string,
  maxDepth: number,
  fail: (problem: string) => DecodeError,
): unknown {
  // Before anything is made of it: a few kilobytes that unpack to brackets alone would keep the parser for seconds.
  if (isDeeper(bytes, maxDepth)) throw fail(`the body is nested deeper than ${maxDepth} (maxJsonDepth)`);
  const text = decodeText(bytes, contentType, true);
  if (text === undefined) throw fail("the body is not valid text");
  // Some servers label JSON as HTML or text; only what looks like a JSON document is believed then.
  if (!/^\s*[[{]/.test(text)) {
    const type = mediaType(contentType);
    if (!isJsonType(type) && type !== "none") throw fail("JSON was promised");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw fail("the body is not valid JSON");
  }
}

/** A body so small is parsed at once, whatever is in it. */
const SHALLOW = 1024;

/** Whether JSON has brackets in brackets beyond a depth. Quotes and what they hold are passed over. */
function isDeeper(bytes: Uint8Array, max: number): boolean {
  if (bytes.byteLength <= Math.max(SHALLOW, max)) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x22) quoted = true;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > max) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return false;
}

/** The bytes as text; with `fatal`, undefined where they are not valid text. */
export function decodeText(bytes: Uint8Array, contentType: string, fatal: boolean): string | undefined {
  try {
    return textDecoder(contentType, fatal).decode(bytes);
  } catch {
    return undefined;
  }
}
