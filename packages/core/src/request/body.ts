import type { OperationDetails } from "../operations/operation-table.ts";
import { isJsonType, mediaType } from "../response/media-type.ts";
import { JSON_TYPE } from "./headers.ts";
import {
  demand,
  demandFields,
  demandText,
  InvalidInput,
  isBlob,
  isName,
  isStream,
  kindTag,
  within,
} from "./invalid-input.ts";
import { writeJson } from "./json.ts";

/** The parts of a multipart body. */
type Parts = readonly (readonly [name: string, value: string | Blob])[];

/** A body that is ready to be sent, and the content type to declare; none where the runtime sets it (multipart). */
export interface WrittenBody {
  readonly body: BodyInit | Parts;
  readonly contentType: string | undefined;
}

/** The media type of a form without files. */
export const FORM_TYPE = "application/x-www-form-urlencoded";
const BYTES = "application/octet-stream";

/**
 * Writes a request body. What is a body already (Blob, bytes, FormData, URLSearchParams, a stream) is sent as it is; anything
 * else is written in the form that the operation declares, or that the caller's content type asks for. `kind` is the body's own,
 * where the fields of a FormData or of parameters are given in its place.
 */
export function writeBody(
  body: unknown,
  form: OperationDetails["body"],
  contentType: string | null | undefined,
  kind = kindTag(body),
): WrittenBody {
  if (kind === "FormData" || body instanceof FormData)
    return { body: [...(body as FormData)], contentType: undefined };
  const written = (ready: BodyInit, usual: string): WrittenBody => ({
    body: ready,
    contentType: contentType ?? usual,
  });
  if (kind === "URLSearchParams")
    return written(new URLSearchParams([...(body as URLSearchParams)]), FORM_TYPE);
  if (isBlob(body)) return written(body, body.type || BYTES);
  if (isStream(body)) demand(takesStreams(), "body is a stream, which this runtime cannot send; give a Blob");
  if (isStream(body) || kind === "ArrayBuffer" || ArrayBuffer.isView(body)) {
    return written(body as BodyInit, BYTES);
  }
  switch (formOf(contentType) ?? form) {
    case "form":
      return written(new URLSearchParams(partsOf(body, false) as [string, string][]), FORM_TYPE);
    case "multipart":
      return { body: partsOf(body, true), contentType: undefined };
    case "text":
      return written(toText(body, "body"), "text/plain;charset=UTF-8");
    case "binary":
      throw new InvalidInput("body must be a Blob, bytes or a stream");
    default:
      return written(writeJson(body, "body"), JSON_TYPE);
  }
}

/**
 * Whether this runtime's `Request` takes a stream. One that does not, such as Firefox', writes "[object ReadableStream]", and says
 * that it is text.
 */
function takesStreams(): boolean {
  const asking: RequestInit & { duplex: "half" } = {
    method: "POST",
    body: new ReadableStream(),
    duplex: "half",
  };
  return !new Request("https://stream.invalid", asking).headers.has("content-type");
}

/** The form that a content type stands for; undefined for those that say nothing of the form. */
function formOf(contentType: string | null | undefined): OperationDetails["body"] | "json" {
  const type = mediaType(contentType ?? "");
  if (type === FORM_TYPE) return "form";
  if (type === "multipart/form-data") return "multipart";
  if (isJsonType(type)) return "json";
  return type.startsWith("text/") ? "text" : undefined;
}

/** An object's fields as those of a form; only one of several parts can carry files. */
function partsOf(body: unknown, files: boolean): Parts {
  demandFields("body", body);
  const parts: [string, string | Blob][] = [];
  for (const [name, values] of Object.entries(body)) {
    const at = isName(name) ? `body.${name}` : "a field of body";
    for (const value of [values].flat()) {
      if (value === undefined || value === null) continue;
      if (files && (ArrayBuffer.isView(value) || isStream(value)))
        throw new InvalidInput(`${at} is no Blob; wrap bytes in one: new Blob([bytes])`);
      parts.push([name, files && isBlob(value) ? value : toText(value, at)]);
    }
  }
  return parts;
}

/** A file that this runtime's `Request` takes: of one of another realm, or of a polyfill, it sends "[object Blob]". */
const own = async <Value>(value: Value): Promise<Value | File> =>
  isBlob(value) && !(value instanceof Blob)
    ? new File([await (value as File).arrayBuffer()], (value as File).name ?? "blob", value)
    : value;

/** A written body as it is sent, with files and forms of this realm. */
export async function ownBody(body: WrittenBody["body"]): Promise<BodyInit> {
  if (!Array.isArray(body)) return own(body as BodyInit);
  const form = new FormData();
  for (const [name, value] of body as Parts) form.append(name, await own(value as Blob));
  return form;
}

const toText = (value: unknown, at: string): string =>
  within(
    () => at,
    "",
    () => demandText(value),
  );
