import type { WireRequest } from "./connection.ts";
import { HttpProblem } from "./http-problem.ts";

/** Methods that a `Request` cannot have; nothing here serves them. */
const impossible = new Set(["CONNECT", "TRACE", "TRACK"]);
/** The client's own connection, of no meaning behind it. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "expect",
  "content-length",
]);

/** The wire's request as a `Request` to `origin`. */
export function webRequest({ head, body, signal }: WireRequest, origin: string): Request {
  if (impossible.has(head.method.toUpperCase()))
    throw new HttpProblem(501, `${head.method} is not served here`);
  if (head.target === "*") throw new HttpProblem(400, "OPTIONS * is not served here");
  const headers = new Headers();
  for (const [name, value] of head.headers) if (!hopByHop.has(name)) headers.append(name, value);
  // A body of a GET has no meaning (RFC 9110), and a Request cannot hold it. It takes `get` for a GET, too.
  const hasBody = body !== undefined && !/^(get|head)$/i.test(head.method);
  return new Request(`${origin}${head.target}`, {
    method: head.method,
    headers,
    redirect: "manual",
    signal,
    ...(hasBody && { body: body as Uint8Array<ArrayBuffer> }),
  });
}
