import { bodyText, type Incoming, mediaTypeOf } from "./incoming.ts";

/** What the body holds, read by its own content type. */
export interface ParsedBody {
  readonly kind: "none" | "json" | "form" | "bytes" | "unreadable";
  /** JSON value, form fields by name (a list where a name repeats), or the bytes. */
  readonly value: unknown;
}

export function isJsonType(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}

/** A body without a content type is taken for JSON where it is JSON. */
export async function parseBody(incoming: Incoming): Promise<ParsedBody> {
  const { bytes } = incoming;
  if (!bytes || bytes.length === 0) return { kind: "none", value: undefined };
  const type = mediaTypeOf(incoming.headers);
  if (isJsonType(type) || type === "") return parseJson(incoming);
  if (type === "application/x-www-form-urlencoded") {
    const text = bodyText(incoming);
    if (text === undefined) return { kind: "unreadable", value: undefined };
    return { kind: "form", value: gather(new URLSearchParams(text).entries()) };
  }
  if (type === "multipart/form-data") return parseMultipart(incoming, bytes);
  return { kind: "bytes", value: bytes };
}

function parseJson(incoming: Incoming): ParsedBody {
  const text = bodyText(incoming);
  try {
    return { kind: "json", value: JSON.parse(text ?? "") };
  } catch {
    return { kind: "unreadable", value: text };
  }
}

async function parseMultipart(incoming: Incoming, bytes: Uint8Array): Promise<ParsedBody> {
  const headers = { "content-type": incoming.headers.get("content-type") ?? "" };
  try {
    const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers }).formData();
    const entries: [string, unknown][] = [];
    form.forEach((value, name) => {
      entries.push([name, value]);
    });
    return { kind: "form", value: gather(entries) };
  } catch {
    return { kind: "unreadable", value: undefined };
  }
}

function gather(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of entries) {
    const known = fields.get(name);
    if (!fields.has(name)) fields.set(name, value);
    else fields.set(name, Array.isArray(known) ? [...known, value] : [known, value]);
  }
  // fromEntries defines members, so that a field called __proto__ is a field like any other.
  return Object.fromEntries(fields);
}
