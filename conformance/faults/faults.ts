import type { Socket } from "node:net";

/** What a server does with a request that it has read whole. */
export interface ServerFault {
  readonly name: string;
  /** It does what was asked for before it answers, or fails to. */
  readonly acts: boolean;
  /** The only right outcome, where the client can know it. */
  readonly certain?: "not-sent" | "rejected";
  readonly answer: (socket: Socket, landing: string) => void;
}

/** A whole answer, after which the connection ends. */
export function reply(
  socket: Socket,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = "{}",
) {
  const lines = Object.entries({
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} Said\r\n${lines.join("")}\r\n${body}`);
}

const says = (
  status: number,
  acts: boolean,
  certain?: "rejected",
  headers: Record<string, string> = {},
): ServerFault => ({
  name: [status, ...Object.keys(headers)].join(" with "),
  acts,
  ...(certain && { certain }),
  answer: (socket) => reply(socket, status, headers),
});

const leads = (status: number, acts: boolean): ServerFault => ({
  name: `${status} to another path`,
  acts,
  answer: (socket, location) => reply(socket, status, { location }),
});

const raw = (name: string, bytes: string | Buffer): ServerFault => ({
  name,
  acts: true,
  answer: (socket) => socket.end(bytes),
});

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/** What networks, proxies and servers do. A server that says 400, 404, 409, 422 or 429 has refused; any other may have acted. */
export const faults: readonly ServerFault[] = [
  { name: "reset before the answer", acts: true, answer: (socket) => void socket.resetAndDestroy() },
  { name: "reset before anything was done", acts: false, answer: (socket) => void socket.resetAndDestroy() },
  { name: "closed before the answer", acts: true, answer: (socket) => socket.end() },
  { name: "no answer in time", acts: true, answer: () => {} },
  raw("half a head", HEAD.slice(0, 30)),
  raw("half a body", `${HEAD}content-length: 100\r\n\r\n{"id":`),
  raw("half a chunk", `${HEAD}transfer-encoding: chunked\r\n\r\n40\r\n{"id":`),
  raw(
    "half of a packed body",
    Buffer.concat([
      Buffer.from(`${HEAD}content-encoding: gzip\r\nconnection: close\r\n\r\n`),
      Buffer.from("1f8b0800", "hex"),
    ]),
  ),
  raw("no HTTP", "\u0000\u0001\u0002 nonsense\r\n\r\n"),
  raw("two lengths", `${HEAD}content-length: 2\r\ncontent-length: 9\r\n\r\n{}`),
  raw("an empty answer", `${HEAD}content-length: 0\r\nconnection: close\r\n\r\n`),
  raw(
    "a page",
    "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 4\r\nconnection: close\r\n\r\n<p>a",
  ),
  ...[500, 502, 503, 504, 408].map((status) => says(status, true)),
  ...[400, 404, 409, 422, 425].map((status) => says(status, false, "rejected")),
  says(429, false, "rejected"),
  says(429, false, "rejected", { "retry-after": "0" }),
  says(503, true, undefined, { date: "today" }),
  ...[301, 302, 303].map((status) => leads(status, true)),
  ...[307, 308].map((status) => leads(status, false)),
  says(300, true),
  says(304, true),
  says(302, true, undefined, { location: "http://pbx.invalid/" }),
];
