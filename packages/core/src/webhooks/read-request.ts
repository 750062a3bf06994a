import { fieldsOf, type RawFields } from "./fields.ts";

/**
 * Bytes of a body that are read. Real deliveries have about a kilobyte; Node's `URLSearchParams` takes seconds for a
 * mebibyte of separators, and nothing else would run meanwhile.
 */
const MAX_BODY = 64 * 1024;

/**
 * The fields of a delivery: the query of a GET, the body of anything else, which may be form-encoded, multipart or JSON.
 *
 * Rejects with a RangeError for a body of more than 64 KiB (it stops reading there), with a TypeError for one that was read
 * before, and with what the connection failed with.
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
  const form = isMultipart(contentType) ? await parseMultipart(bytes, contentType) : undefined;
  return fieldsOf(form ?? bytes);
}

function queryOf(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : (url.slice(start + 1).split("#", 1)[0] ?? "");
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
      throw new RangeError(`the body of the delivery has more than ${MAX_BODY} bytes`);
    }
    chunks.push(value);
  }
}

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

/** Undefined for what is no such body, whatever it says. */
async function parseMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch {
    return undefined;
  }
}
