import { fieldsOf, type RawFields } from "./fields.ts";

/** Bytes of a body that are read. Real deliveries have about a kilobyte. */
const MAX_BODY = 1024 * 1024;

/**
 * The fields of a delivery: the query of a GET, the body of anything else, form-encoded (or JSON, in case).
 * Rejects with a RangeError for a body of more than 1 MiB, and as `request.text()` does for one that cannot be read.
 */
export async function readRequest(request: Request): Promise<RawFields> {
  if (request.method === "GET" || request.method === "HEAD") return fieldsOf(queryOf(request.url));
  const text = await readText(request);
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(request.headers.get("content-type") ?? "");
  return fieldsOf(isJson ? parseJson(text) : text);
}

function queryOf(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : (url.slice(start + 1).split("#", 1)[0] ?? "");
}

async function readText(request: Request): Promise<string> {
  // One that says its length and keeps within the limit needs no counting.
  const length = request.headers.get("content-length");
  if (length !== null && Number(length) <= MAX_BODY) return request.text();
  const reader = request.body?.getReader();
  if (!reader) return request.text();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MAX_BODY) {
      await reader.cancel().catch(() => {});
      throw new RangeError(`the body of the delivery has more than ${MAX_BODY} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
