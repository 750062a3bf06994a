import { HttpProblem, type ServerLimits } from "./limits.ts";
import type { SocketReader } from "./socket-reader.ts";

/** The head of a request, RFC 9112. */
export interface RequestHead {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly version: "1.0" | "1.1";
  /** In the order in which they came; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a header value must not hold
const forbiddenInValue = /[\u0000-\u0008\u000a-\u001f\u007f]/;
const visible = /^[\u0021-\u007e\u0080-\u00ff]+$/;

function bad(message: string): never {
  throw new HttpProblem(400, message);
}

/** Parses a head without its final empty line. Strict: what could be read in two ways is refused. */
export function parseHead(text: string): RequestHead {
  const [requestLine = "", ...lines] = text.split("\r\n");
  if (/[\r\n]/.test(requestLine) || lines.some((line) => /[\r\n]/.test(line)))
    bad("a line ends without CRLF");
  const [method = "", target = "", protocol = "", ...rest] = requestLine.split(" ");
  if (rest.length > 0 || !token.test(method)) bad("malformed request line");
  const version = /^HTTP\/(\d)\.(\d)$/.exec(protocol);
  if (!version) bad("malformed request line");
  if (version?.[1] !== "1") throw new HttpProblem(505, "only HTTP/1.1 is spoken here");
  const headers = lines.map(parseLine);
  const hosts = headers.filter(([name]) => name === "host");
  if (version[2] !== "0" && hosts.length !== 1) bad("exactly one Host header is needed");
  return { method, target: originForm(target), version: version[2] === "0" ? "1.0" : "1.1", headers };
}

function parseLine(line: string): readonly [string, string] {
  const colon = line.indexOf(":");
  const name = line.slice(0, colon);
  // A space before the colon, and a line that goes on with the one before, are how requests are smuggled.
  if (colon < 1 || !token.test(name)) bad("malformed header line");
  const value = line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, "");
  if (forbiddenInValue.test(value)) bad(`control characters in the header ${name}`);
  return [name.toLowerCase(), value];
}

function originForm(target: string): string {
  if (!visible.test(target)) return bad("malformed request target");
  if (target.startsWith("/") || target === "*") return target;
  const absolute = /^https?:\/\/[^/?#]+(\/[^#]*|\?[^#]*)?$/i.exec(target);
  if (!absolute) return bad("malformed request target");
  const path = absolute[1] ?? "/";
  return path.startsWith("?") ? `/${path}` : path;
}

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
