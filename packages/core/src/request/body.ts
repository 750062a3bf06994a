import type { OperationDetails } from "../operations/operation-table.ts";
import { isJsonType, mediaType } from "../response/media-type.ts";
import {
  demandFields,
  InvalidInput,
  isBlob,
  isFormData,
  isName,
  isStream,
  kindOf,
  scalarText,
} from "./invalid-input.ts";
import { writeJson } from "./json.ts";

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
  if (isFormData(body)) return { body, contentType: undefined };
  const written = (ready: BodyInit, usual: string): WrittenBody => ({
    body: ready,
    contentType: contentType ?? usual,
  });
  if (Object.prototype.toString.call(body) === "[object URLSearchParams]")
    return written(body as URLSearchParams, FORM);
  if (isBlob(body)) return written(body, body.type || BYTES);
  if (isStream(body) || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return written(body as BodyInit, BYTES);
  }
  switch (formOf(contentType) ?? form) {
    case "form":
      return written(fillForm(new URLSearchParams(), body), FORM);
    case "multipart":
      return { body: fillForm(new FormData(), body), contentType: undefined };
    case "text":
      return written(toText(body, "body"), "text/plain;charset=UTF-8");
    case "binary":
      throw new InvalidInput(`body is ${kindOf(body)}; give a Blob, bytes or a stream`);
    default:
      return written(writeJson(body, "body"), "application/json");
  }
}

/** The form that a content type stands for; undefined for those that say nothing of the form. */
function formOf(contentType = ""): OperationDetails["body"] | "json" {
  const type = mediaType(contentType);
  if (type === FORM) return "form";
  if (type === "multipart/form-data") return "multipart";
  if (isJsonType(type)) return "json";
  return type.startsWith("text/") ? "text" : undefined;
}

/** Puts an object's fields into a form; only one of several parts can carry files. */
function fillForm<Form extends FormData | URLSearchParams>(form: Form, body: unknown): Form {
  demandFields("body", body);
  for (const [name, values] of Object.entries(body)) {
    const at = isName(name) ? `body.${name}` : "a field of body";
    for (const value of [values].flat()) {
      if (value === undefined || value === null) continue;
      if (isBlob(value) && isFormData(form)) form.append(name, value);
      else if ((ArrayBuffer.isView(value) || isStream(value)) && isFormData(form)) {
        throw new InvalidInput(`${at} is no Blob; wrap bytes in one: new Blob([bytes])`);
      } else form.append(name, toText(value, at));
    }
  }
  return form;
}

function toText(value: unknown, at: string): string {
  const text = scalarText(value);
  if (text === undefined)
    throw new InvalidInput(`${at} is ${kindOf(value)}, which its content type cannot carry`);
  return text;
}
