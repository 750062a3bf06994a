import type { Socket } from "node:net";
import { expectsContinue, framingOf, wantsKeepAlive } from "./framing.ts";
import { HttpProblem } from "./http-problem.ts";
import type { ServerLimits } from "./limits.ts";
import type { RequestHead } from "./parse-head.ts";
import { readRequestBody } from "./read-body.ts";
import { readHead } from "./read-head.ts";
import { send } from "./send.ts";
import { SocketReader } from "./socket-reader.ts";
import { writeResponse } from "./write-response.ts";

/** A request with its whole body. */
export interface WireRequest {
  readonly head: RequestHead;
  readonly body: Buffer | undefined;
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
  readonly #upgrade: UpgradeHandler | undefined;
  #handedOver = false;
  #busy = false;
  #closing = false;

  constructor(socket: Socket, handler: WireHandler, limits: ServerLimits, upgrade?: UpgradeHandler) {
    this.#socket = socket;
    this.#handler = handler;
    this.#limits = limits;
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
    const body = await readRequestBody(reader, framing, this.#limits);
    const response = await this.#handler({ head, body, signal });
    const goesOn = await writeResponse(this.#socket, response, {
      headOnly: head.method === "HEAD",
      chunks: head.version === "1.1",
      keepAlive: wantsKeepAlive(head) && !this.#closing,
    });
    this.#busy = false;
    return goesOn && !this.#closing && !this.#socket.destroyed;
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
