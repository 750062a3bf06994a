import type { Framing } from "./framing.ts";
import { HttpProblem } from "./http-problem.ts";
import type { ServerLimits } from "./limits.ts";
import type { SocketReader } from "./socket-reader.ts";

/** Bytes of a line with a chunk's size (extensions included), and of a trailer line. */
const lineLimit = 1_024;
const trailerLimit = 16;

/** The whole body of a request; `undefined` when it has none. */
export async function readRequestBody(
  reader: SocketReader,
  framing: Framing,
  limits: ServerLimits,
): Promise<Buffer | undefined> {
  const deadline = Date.now() + limits.readTime;
  if (framing === 0) return undefined;
  if (framing !== "chunked") return reader.exactly(framing, deadline);
  const parts: Buffer[] = [];
  let total = 0;
  for (;;) {
    const size = chunkSize(await reader.line(lineLimit, deadline));
    total += size;
    if (total > limits.bodyBytes) throw new HttpProblem(413, "the body is too large");
    if (size === 0) break;
    parts.push(await reader.exactly(size, deadline));
    if ((await reader.exactly(2, deadline)).toString("latin1") !== "\r\n") {
      throw new HttpProblem(400, "a chunk is longer than it says");
    }
  }
  await skipTrailers(reader, deadline);
  return Buffer.concat(parts);
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
