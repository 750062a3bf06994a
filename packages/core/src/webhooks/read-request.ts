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
 * was read before, is packed, or is multipart that cannot be read, and with what the connection failed with.
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
  const coding = request.headers.get("content-encoding") || "identity";
  if (coding.toLowerCase() !== "identity")
    throw new TypeError("the body of the delivery is packed; unpack it, and pass it to parseEventFields");
  const bytes = await readBody(request);
  return fieldsOf(multipartForm(bytes, contentType) ?? bytes);
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
  // A browser's or a polyfill's request may have another body than a stream, or none that is seen.
  const reader = request.body?.getReader?.();
  if (!reader) {
    const whole = new Uint8Array(await request.arrayBuffer());
    if (whole.length > MAX_BODY) throw tooLong("body");
    return whole;
  }
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

/** The boundary that a multipart content type names. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** What a multipart body begins with, whatever its content type says: one that is set by hand names no boundary. */
const BEGINNING = /^\s*--(\S+)[ \t]*\r?\ncontent-/i;

/**
 * A multipart body's fields and files, by one parser in every runtime: those of the runtimes differ in what they take.
 * Undefined for what is no such body, whatever it says. Throws a TypeError for one that has fields which cannot be read: the
 * event in it would be lost without a word.
 */
function multipartForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): FormData | undefined {
  // Each byte as a character, so that places in the text are places in the bytes.
  const text = new TextDecoder("latin1").decode(bytes);
  const named = /^multipart\//i.test(contentType) ? boundaryOf(contentType) : undefined;
  const boundary = named ?? BEGINNING.exec(text)?.[1];
  if (boundary === undefined) return undefined;
  try {
    const form = new FormData();
    const limit = bytes.length;
    // What stands before the first boundary is for people without a mail program of this century (RFC 2046, section 5.1.1).
    const start = Math.max(0, text.indexOf(`--${boundary}\r\n`));
    const settings = { boundary, maxFileSize: limit, maxTotalSize: limit };
    for (const part of parseMultipart(bytes.subarray(start), settings)) {
      const { name, filename, headers, mediaType } = part;
      const written = headers["content-transfer-encoding"] ?? "binary";
      if (name === undefined || !/^(7bit|8bit|binary)$/i.test(written)) throw new TypeError(written);
      const content = part.bytes as Uint8Array<ArrayBuffer>;
      if (filename === undefined) form.append(name, new TextDecoder().decode(content));
      else
        form.append(name, new Blob([content], mediaType === undefined ? {} : { type: mediaType }), filename);
    }
    return form;
  } catch {
    if (!/content-disposition\s*:/i.test(text)) return undefined;
    throw new TypeError("the delivery is multipart that cannot be read");
  }
}
