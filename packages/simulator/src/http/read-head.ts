import { HttpProblem } from "./http-problem.ts";
import type { ServerLimits } from "./limits.ts";
import { parseHead, type RequestHead } from "./parse-head.ts";
import type { SocketReader } from "./socket-reader.ts";

const terminator = "\r\n\r\n";
/** Empty lines before a request line, which RFC 9112 asks to skip. */
const emptyLines = 4;

/** The next head of a connection; `undefined` when the client has nothing more to say. */
export async function readHead(reader: SocketReader, limits: ServerLimits): Promise<RequestHead | undefined> {
  const idleDeadline = Date.now() + limits.idleTime;
  if (!(await firstByte(reader, idleDeadline))) return undefined;
  const deadline = Date.now() + limits.readTime;
  let skipped = 0;
  for (;;) {
    const { buffered } = reader;
    if (buffered.indexOf("\r\n") === 0 && skipped < emptyLines) {
      reader.take(2);
      skipped += 1;
      if (reader.buffered.length === 0 && !(await reader.more(deadline))) return undefined;
      continue;
    }
    const end = buffered.indexOf(terminator);
    if (end >= 0 && end + terminator.length <= limits.headBytes) {
      const text = buffered.toString("latin1", 0, end);
      reader.take(end + terminator.length);
      return parseHead(text);
    }
    if (buffered.length > limits.headBytes) throw new HttpProblem(431, "the head is too large");
    refuseBareLineFeed(buffered);
    if (!(await reader.more(deadline))) throw new HttpProblem(400, "the request is incomplete");
  }
}

async function firstByte(reader: SocketReader, deadline: number): Promise<boolean> {
  while (reader.buffered.length === 0) {
    try {
      if (!(await reader.more(deadline))) return false;
    } catch {
      // Nobody is waiting for an answer on an idle connection.
      return false;
    }
  }
  return true;
}

/** A client that ends its lines with LF alone would wait for ever. */
function refuseBareLineFeed(bytes: Buffer): void {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at - 1] !== 13) throw new HttpProblem(400, "a line ends without CRLF");
  }
}
