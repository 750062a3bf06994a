import type { RequestHead } from "./head.ts";
import { type HeldBytes, HttpProblem, type ServerLimits } from "./limits.ts";
import type { SocketReader } from "./socket-reader.ts";

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

/** Bytes of a line with a chunk's size (extensions included), and of a trailer line. */
const lineLimit = 1_024;
const trailerLimit = 16;

/** The whole body of a request; `undefined` when it has none. Whoever is done with it releases `held.taken`. */
export async function readRequestBody(
  reader: SocketReader,
  framing: Framing,
  limits: ServerLimits,
  held: HeldBody,
): Promise<Buffer | undefined> {
  const deadline = Date.now() + limits.readTime;
  if (framing === 0) return undefined;
  const take = (bytes: number) => held.take(bytes);
  if (framing !== "chunked") return reader.exactly(framing, deadline, take);
  const body = new Pieces();
  for (;;) {
    const size = chunkSize(await reader.line(lineLimit, deadline));
    if (body.length + size > limits.bodyBytes) throw new HttpProblem(413, "the body is too large");
    if (size === 0) break;
    body.add(await reader.exactly(size, deadline, take));
    if ((await reader.exactly(2, deadline)).toString("latin1") !== "\r\n") {
      throw new HttpProblem(400, "a chunk is longer than it says");
    }
  }
  await skipTrailers(reader, deadline);
  return body.bytes();
}

/** What one request holds of what all may hold. */
export class HeldBody {
  readonly #all: HeldBytes;
  #taken = 0;

  constructor(all: HeldBytes) {
    this.#all = all;
  }

  take(bytes: number): void {
    this.#all.take(bytes);
    this.#taken += bytes;
  }

  release(): void {
    this.#all.release(this.#taken);
    this.#taken = 0;
  }
}

const mostPieces = 4_096;

/** Pieces of a body. Many small ones are put together as they come: each would cost more than what it holds. */
class Pieces {
  readonly #whole: Buffer[] = [];
  #small: Buffer[] = [];
  length = 0;

  add(piece: Buffer): void {
    this.#small.push(piece);
    this.length += piece.length;
    if (this.#small.length >= mostPieces) this.#join();
  }

  bytes(): Buffer {
    this.#join();
    return Buffer.concat(this.#whole);
  }

  #join(): void {
    this.#whole.push(Buffer.concat(this.#small));
    this.#small = [];
  }
}

function chunkSize(line: string): number {
  const size = /^([0-9A-Fa-f]{1,8})[ \t]*(;|$)/.exec(line)?.[1];
  if (size === undefined) throw new HttpProblem(400, "malformed chunk size");
  return Number.parseInt(size, 16);
}

async function skipTrailers(reader: SocketReader, deadline: number): Promise<void> {
  for (let count = 0; count <= trailerLimit; count += 1) {
    if ((await reader.line(lineLimit, deadline)) === "") return;
  }
  throw new HttpProblem(400, "too many trailers");
}
