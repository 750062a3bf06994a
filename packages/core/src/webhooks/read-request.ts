import { parseMultipart } from "@remix-run/multipart-parser";
import { fieldsOf, type RawFields } from "./fields.ts";

/**
 * Bytes of a body or a query that are read. Real deliveries have about a kilobyte; Node's `URLSearchParams` takes seconds for a
 * mebibyte of separators, and nothing else would run meanwhile.
 */
const MAX_BODY = 64 * 1024;

/**
 * The fields of a delivery: the query of a GET, the body of anything else, which may be form-encoded, multipart or JSON.
 *
 * Rejects with a RangeError for a query or a body of more than 64 KiB (it stops reading there), with a TypeError for a body that
 * was read before or is multipart that cannot be read, and with what the connection failed with.
 */
export async function readRequest(request: Request): Promise<RawFields> {
  if (typeof request?.headers?.get !== "function") {
    throw new TypeError(
      "a delivery is read from a Request; pass the body of Node's or Express's to parseEventFields",
    );
  }
  if (request.method === "GET" || request.method === "HEAD") return fieldsOf(queryOf(request.url));
  // Before the body is read: Bun then forgets it, where the request was made of a FormData.
  const contentType = request.headers.get("content-type") ?? "";
  const bytes = await readBody(request);
  const form = isMultipart(contentType) ? multipartForm(bytes, contentType) : undefined;
  return fieldsOf(form ?? bytes);
}

function queryOf(url: string): string {
  const start = url.indexOf("?");
  const query = start < 0 ? "" : (url.slice(start + 1).split("#", 1)[0] ?? "");
  if (query.length > MAX_BODY) throw tooLong("query");
  return query;
}

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  // A body that was read looks like an empty one, and the event in it would be lost.
  if (request.bodyUsed)
    throw new TypeError("the body of the delivery was read before; pass a clone, or what it held");
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    size += value.length;
    if (size > MAX_BODY) {
      await reader.cancel().catch(() => {});
      throw tooLong("body");
    }
    chunks.push(value);
  }
}

const tooLong = (part: string): RangeError =>
  new RangeError(`the ${part} of the delivery has more than ${MAX_BODY} bytes`);

function joined(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

const isMultipart = (contentType: string) => /^multipart\/form-data\s*;/i.test(contentType);

/** The boundary that a multipart content type names. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/**
 * A multipart body's fields and files, by one parser in every runtime: those of the runtimes differ in what they take.
 * Undefined for what is no such body, whatever it says. Throws a TypeError for one that has fields which cannot be read: the
 * event in it would be lost without a word.
 */
export function multipartForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): FormData | undefined {
  const boundary = boundaryOf(contentType) ?? "";
  // Each byte as a character, so that places in the text are places in the bytes.
  const text = new TextDecoder("latin1").decode(bytes);
  const start = text.startsWith(`--${boundary}`) ? 0 : text.indexOf(`\r\n--${boundary}`) + 2;
  try {
    const form = new FormData();
    const limit = bytes.length;
    // What stands before the first boundary is for people without a mail program of this century (RFC 2046, section 5.1.1).
    for (const part of parseMultipart(bytes.subarray(start === 1 ? 0 : start), {
      boundary,
      maxFileSize: limit,
      maxTotalSize: limit,
    })) {
      const { name = "", filename, isFile, mediaType } = part;
      if (isFile) {
        const options = mediaType === undefined ? {} : { type: mediaType };
        form.append(name, new Blob([part.bytes as Uint8Array<ArrayBuffer>], options), filename ?? "");
      } else form.append(name, part.text);
    }
    return form;
  } catch {
    if (!/content-disposition\s*:/i.test(text)) return undefined;
    throw new TypeError("the delivery is multipart that cannot be read");
  }
}
