import type { Socket } from "node:net";
import { expectsContinue, framingOf, HeldBody, readRequestBody, wantsKeepAlive } from "./body.ts";
import { type RequestHead, readHead } from "./head.ts";
import { type HeldBytes, HttpProblem, type ServerLimits } from "./limits.ts";
import { send, writeResponse } from "./response.ts";
import { SocketReader } from "./socket-reader.ts";

/** A request with its whole body. */
export interface WireRequest {
  readonly head: RequestHead;
  readonly body: Buffer | undefined;
  /** Address of this end of the connection, such as "127.0.0.1". */
  readonly localAddress: string;
  /** Aborts when the connection dies. */
  readonly signal: AbortSignal;
}

/** Answers a request. What it rejects with ends the connection without an answer. */
export type WireHandler = (request: WireRequest) => Promise<Response>;

/** Takes over a connection that its client wants to speak another protocol on; false to answer as to any request. */
export type UpgradeHandler = (head: RequestHead, handOver: () => HandedOver) => boolean;

/** A connection that HTTP has done with. */
export interface HandedOver {
  readonly socket: Socket;
  /** What the client has sent behind the head. */
  readonly rest: Buffer;
}

/** How long a refused client may go on sending before the connection is cut, so that it can read the refusal. */
const lingerTime = 1_000;

/** One connection: requests one after the other, each answered before the next is read. */
export class HttpConnection {
  readonly #socket: Socket;
  readonly #handler: WireHandler;
  readonly #limits: ServerLimits;
  readonly #held: HeldBytes;
  readonly #upgrade: UpgradeHandler | undefined;
  #handedOver = false;
  #busy = false;
  #closing = false;

  constructor(
    socket: Socket,
    handler: WireHandler,
    limits: ServerLimits,
    held: HeldBytes,
    upgrade?: UpgradeHandler,
  ) {
    this.#socket = socket;
    this.#handler = handler;
    this.#limits = limits;
    this.#held = held;
    this.#upgrade = upgrade;
  }

  /** Ends the connection: at once when it is idle, after the request in flight otherwise. */
  close(): void {
    this.#closing = true;
    if (!this.#busy) this.#socket.destroy();
  }

  async serve(): Promise<void> {
    const reader = new SocketReader(this.#socket);
    const gone = new AbortController();
    this.#socket.on("error", () => {});
    this.#socket.once("close", () => gone.abort(new Error("the connection was closed")));
    try {
      while (await this.#serveOne(reader, gone.signal));
      if (!this.#handedOver) this.#socket.end();
    } catch (error) {
      if (error instanceof HttpProblem) await this.#refuse(error);
      // As the kernel does for a process that died: the client sees ECONNRESET.
      else this.#socket.resetAndDestroy();
    }
  }

  async #serveOne(reader: SocketReader, signal: AbortSignal): Promise<boolean> {
    this.#busy = reader.buffered.length > 0;
    if (this.#closing && !this.#busy) return false;
    const head = await readHead(reader, this.#limits);
    if (!head) return false;
    if (this.#upgraded(head, reader)) return false;
    this.#busy = true;
    const framing = framingOf(head, this.#limits);
    if (expectsContinue(head) && framing !== 0 && reader.buffered.length === 0) {
      await send(this.#socket, "HTTP/1.1 100 Continue\r\n\r\n");
    }
    const held = new HeldBody(this.#held);
    try {
      const body = await readRequestBody(reader, framing, this.#limits, held);
      const localAddress = this.#socket.localAddress ?? "";
      const response = await this.#handler({ head, body, localAddress, signal });
      const goesOn = await writeResponse(this.#socket, response, {
        headOnly: head.method === "HEAD",
        chunks: head.version === "1.1",
        keepAlive: wantsKeepAlive(head) && !this.#closing,
      });
      this.#busy = false;
      return goesOn && !this.#closing && !this.#socket.destroyed;
    } finally {
      held.release();
    }
  }

  #upgraded(head: RequestHead, reader: SocketReader): boolean {
    const isUpgrade = head.method === "GET" && head.headers.some(([name]) => name === "upgrade");
    if (!isUpgrade || !this.#upgrade) return false;
    this.#handedOver = this.#upgrade(head, () => ({ socket: this.#socket, rest: reader.release() }));
    // Not a request in flight any more: `close` ends it at once.
    if (this.#handedOver) this.#busy = false;
    return this.#handedOver;
  }

  async #refuse(problem: HttpProblem): Promise<void> {
    const response = new Response(`${problem.message}\n`, {
      status: problem.status,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
    const socket = this.#socket;
    await writeResponse(socket, response, { headOnly: false, chunks: true, keepAlive: false });
    socket.end();
    // Closing with unread bytes would reset the connection and take the refusal with it.
    socket.resume();
    const timer = setTimeout(() => socket.destroy(), lingerTime);
    socket.once("close", () => clearTimeout(timer));
  }
}

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
