import type { OperationDetails } from "../operations/operation-table.ts";
import { findDate, isPlainObject } from "./dates.ts";
import { InvalidInput } from "./invalid-input.ts";

/** A body that is ready to be sent, and the content type to declare; none where the runtime sets it (multipart). */
export interface WrittenBody {
  readonly body: BodyInit;
  readonly contentType: string | undefined;
}

const FORM = "application/x-www-form-urlencoded";

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
  if (body instanceof Blob) return { body, contentType: contentType ?? (body.type || "application/octet-stream") };
  if (body instanceof ReadableStream || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return { body: body as BodyInit, contentType: contentType ?? "application/octet-stream" };
  }
  switch (formOf(contentType) ?? form) {
    case "form":
      return { body: toForm(body), contentType: contentType ?? FORM };
    case "multipart":
      return { body: toMultipart(body), contentType: undefined };
    case "text":
      return { body: String(body), contentType: contentType ?? "text/plain;charset=UTF-8" };
    default:
      return { body: toJson(body), contentType: contentType ?? "application/json" };
  }
}

/** The form that a content type stands for; undefined for JSON and for those that say nothing of the form. */
function formOf(contentType: string | undefined): OperationDetails["body"] {
  const essence = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (essence === FORM) return "form";
  if (essence === "multipart/form-data") return "multipart";
  return essence?.startsWith("text/") ? "text" : undefined;
}

function toJson(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // The runtime's message may quote the value.
  }
  if (text === undefined) throw new InvalidInput("body cannot be written as JSON (a cycle, a BigInt, a function)");
  // After JSON.stringify, which has made sure that there is no cycle.
  const date = findDate(body, "body");
  if (date) throw new InvalidInput(`${date} is a Date; write it as text in the vendor's format`);
  return text;
}

function toForm(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of fields(body)) {
    if (typeof value === "object") {
      const found = value instanceof Date ? "a Date" : "an object";
      throw new InvalidInput(`body.${name} is ${found}, which a form cannot carry`);
    }
    form.append(name, String(value));
  }
  return form;
}

function toMultipart(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of fields(body)) {
    if (value instanceof Blob) form.append(name, value);
    else if (typeof value === "object") throw new InvalidInput(`body.${name} must be a string, a number, a Blob or a File`);
    else form.append(name, String(value));
  }
  return form;
}

function fields(body: unknown): [string, unknown][] {
  if (!isPlainObject(body)) throw new InvalidInput("body must be an object of form fields");
  return Object.entries(body)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((item) => [name, item]) : [[name, value]]))
    .filter((field): field is [string, unknown] => field[1] !== undefined && field[1] !== null);
}
