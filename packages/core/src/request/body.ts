import type { OperationDetails } from "../operations/operation-table.ts";
import { InvalidInput } from "./invalid-input.ts";
import { writeJson } from "./json.ts";
import { isPlainObject, kindOf, scalarText } from "./value-kind.ts";

/** A body that is ready to be sent, and the content type to declare; none where the runtime sets it (multipart). */
export interface WrittenBody {
  readonly body: BodyInit;
  readonly contentType: string | undefined;
}

const FORM = "application/x-www-form-urlencoded";
const BYTES = "application/octet-stream";

/**
 * Writes a request body. What is a body already (Blob, bytes, FormData, URLSearchParams, a stream) is sent as it is; anything
 * else is written in the form that the operation declares, or that the caller's content type asks for.
 */
export function writeBody(
  body: unknown,
  form: OperationDetails["body"],
  contentType: string | undefined,
): WrittenBody {
  if (body instanceof FormData) return { body, contentType: undefined };
  if (body instanceof URLSearchParams) return { body, contentType: contentType ?? FORM };
  if (body instanceof Blob) return { body, contentType: contentType ?? (body.type || BYTES) };
  if (body instanceof ReadableStream || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return { body: body as BodyInit, contentType: contentType ?? BYTES };
  }
  switch (formOf(contentType) ?? form) {
    case "form":
      return { body: toForm(body), contentType: contentType ?? FORM };
    case "multipart":
      return { body: toMultipart(body), contentType: undefined };
    case "text":
      return { body: toText(body, "body"), contentType: contentType ?? "text/plain;charset=UTF-8" };
    case "binary":
      throw new InvalidInput(`body is ${kindOf(body)}; give a Blob, bytes or a stream`);
    default:
      return { body: writeJson(body, "body"), contentType: contentType ?? "application/json" };
  }
}

/** The form that a content type stands for; undefined for those that say nothing of the form. */
function formOf(contentType: string | undefined): OperationDetails["body"] | "json" {
  const essence = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (essence === FORM) return "form";
  if (essence === "multipart/form-data") return "multipart";
  if (essence?.endsWith("/json") || essence?.endsWith("+json")) return "json";
  return essence?.startsWith("text/") ? "text" : undefined;
}

function toForm(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of fields(body)) form.append(name, toText(value, `body.${name}`));
  return form;
}

function toMultipart(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of fields(body)) {
    if (value instanceof Blob) form.append(name, value);
    else form.append(name, toText(value, `body.${name}`));
  }
  return form;
}

function toText(value: unknown, at: string): string {
  const text = scalarText(value);
  if (text === undefined)
    throw new InvalidInput(`${at} is ${kindOf(value)}, which its content type cannot carry`);
  return text;
}

function fields(body: unknown): [string, unknown][] {
  if (!isPlainObject(body)) throw new InvalidInput("body must be an object of form fields");
  return Object.entries(body)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((item) => [name, item]) : [[name, value]]))
    .filter((field): field is [string, unknown] => field[1] !== undefined && field[1] !== null);
}
