import { HttpProblem } from "./http-problem.ts";
import type { ServerLimits } from "./limits.ts";
import type { RequestHead } from "./parse-head.ts";

/** How long the body is: so many bytes, or chunked. */
export type Framing = number | "chunked";

function valuesOf(head: RequestHead, name: string): string[] {
  return head.headers.filter(([candidate]) => candidate === name).map(([, value]) => value);
}

/** RFC 9112 section 6.3, without any of its ways to be lenient. */
export function framingOf(head: RequestHead, limits: ServerLimits): Framing {
  const encodings = valuesOf(head, "transfer-encoding");
  const lengths = valuesOf(head, "content-length");
  if (encodings.length > 0) {
    if (lengths.length > 0) throw new HttpProblem(400, "both Transfer-Encoding and Content-Length");
    if (head.version === "1.0") throw new HttpProblem(400, "Transfer-Encoding in HTTP/1.0");
    if (encodings.length > 1) throw new HttpProblem(400, "Transfer-Encoding twice");
    if (encodings[0]?.toLowerCase() !== "chunked") throw new HttpProblem(501, "unknown Transfer-Encoding");
    return "chunked";
  }
  const [length, ...others] = lengths;
  if (length === undefined) return 0;
  if (others.length > 0 || !/^\d{1,15}$/.test(length)) throw new HttpProblem(400, "malformed Content-Length");
  if (Number(length) > limits.bodyBytes) throw new HttpProblem(413, "the body is too large");
  return Number(length);
}

/** Whether the client waits for `100 Continue` before it sends the body. */
export function expectsContinue(head: RequestHead): boolean {
  const [expectation, ...others] = valuesOf(head, "expect");
  if (expectation === undefined || head.version === "1.0") return false;
  if (others.length > 0 || expectation.toLowerCase() !== "100-continue") {
    throw new HttpProblem(417, "unknown expectation");
  }
  return true;
}

/** Whether the connection stays open after this request. */
export function wantsKeepAlive(head: RequestHead): boolean {
  const options = valuesOf(head, "connection")
    .join(",")
    .toLowerCase()
    .split(/\s*,\s*/);
  return head.version === "1.1" ? !options.includes("close") : options.includes("keep-alive");
}
