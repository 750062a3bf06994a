import { isParams, type Message, type Params, parseFrame, writeFrame } from "../protocol/message.ts";
import { isAnswer, receiptFor } from "../protocol/uncertain.ts";
import type { SocketEvent, WebSocketClass, WebSocketLike } from "../web-socket.ts";

/** Who waits for the answer to one request. */
export interface Receiver {
  answered(answer: Params): void;
  /** The connection ended first; `code` says why. */
  lost(code: string): void;
}

/** What a connection tells its owner. */
export interface ConnectionEvents {
  opened(): void;
  /** A message of the server's own. */
  heard(message: Message): void;
  /** A frame that is no message, or an answer that nobody waits for. */
  strange(raw: unknown): void;
  /** Called once, after all receivers were told. */
  ended(code: string): void;
}

export interface ConnectionSettings {
  readonly url: string;
  readonly WebSocket: WebSocketClass;
  readonly maxMessageLength: number;
  /** Gives a `qid` that this socket has not used yet, on whichever connection. */
  readonly nextQid: () => number;
}

/** One WebSocket from its opening to its end: requests with their answers, and what the server says by itself. */
export class SocketLine {
  /** Key -> why the server refuses the capability. Known after the handshake. */
  refusedCapabilities: ReadonlyMap<string, Params> = new Map();
  readonly #settings: ConnectionSettings;
  readonly #events: ConnectionEvents;
  readonly #pending = new Map<unknown, Receiver>();
  #socket: WebSocketLike | undefined;
  #lastQid = 0;
  /** Why it takes no more requests. */
  #retired: string | undefined;

  constructor(settings: ConnectionSettings, events: ConnectionEvents) {
    this.#settings = settings;
    this.#events = events;
    // The runtime's complaint may hold the address, so only its kind is kept. Not at once: the owner does not know us yet.
    try {
      this.#socket = new settings.WebSocket(settings.url);
    } catch {
      queueMicrotask(() => events.ended("WS_REFUSED"));
      return;
    }
    this.#socket.binaryType = "arraybuffer";
    this.#socket.addEventListener("open", this.#onOpen);
    this.#socket.addEventListener("message", this.#onMessage);
    this.#socket.addEventListener("close", this.#onClose);
    this.#socket.addEventListener("error", this.#onError);
  }

  /** Whether requests can be sent on it. */
  get live(): boolean {
    return this.#socket !== undefined && this.#retired === undefined;
  }

  /** Sends a request and returns its `qid`. Without a receiver its answer is let go. */
  send(method: string, params: Params, receiver?: Receiver): number {
    const qid = this.#settings.nextQid();
    this.#lastQid = qid;
    if (receiver) this.#pending.set(qid, receiver);
    this.#write(writeFrame(method, qid, params));
    return qid;
  }

  /** Takes the receiver off: an answer that still comes is let go. */
  forget(qid: number): void {
    this.#pending.delete(qid);
    this.#endIfDone();
  }

  /** Takes no more requests, and ends when those under way are answered. */
  retire(code: string): void {
    this.#retired ??= code;
    this.#endIfDone();
  }

  /** Ends the connection; does nothing when it has ended. */
  end(code: string): void {
    this.#end(code, letGo);
  }

  #endIfDone(): void {
    if (this.#retired !== undefined && this.#pending.size === 0) this.end(this.#retired);
  }

  #end(code: string, release: (socket: WebSocketLike, onError: () => void) => void): void {
    const socket = this.#socket;
    if (!socket) return;
    this.#socket = undefined;
    socket.removeEventListener("open", this.#onOpen);
    socket.removeEventListener("message", this.#onMessage);
    socket.removeEventListener("close", this.#onClose);
    release(socket, this.#onError);
    const receivers = [...this.#pending.values()];
    this.#pending.clear();
    for (const receiver of receivers) receiver.lost(code);
    // However it ends, a session that has ended is the reason that counts: it must not be logged in with again.
    this.#events.ended(this.#retired ?? code);
  }

  #write(frame: string): void {
    try {
      this.#socket?.send(frame);
    } catch {
      // The runtime says so when the connection is already on its way down.
      this.end("WS_SEND");
    }
  }

  readonly #onOpen = () => this.#events.opened();

  readonly #onError = () => {
    // Always followed by "close", and never says why: browsers hide it.
  };

  readonly #onClose = ({ code }: SocketEvent) =>
    this.#end(
      `WS_${Number.isInteger(code) && /^[1-4]\d{3}$/.test(`${code}`) ? code : 1006}`,
      (socket, onError) => socket.removeEventListener("error", onError),
    );

  readonly #onMessage = ({ data }: SocketEvent) => {
    if (lengthOf(data) > this.#settings.maxMessageLength) {
      this.end("WS_TOO_BIG");
      return;
    }
    const { message, raw } = parseFrame(data);
    if (!message) this.#events.strange(raw);
    else if (isAnswer(message[0])) this.#answer(message[1], raw);
    else {
      const { qid } = message[1];
      // What is nested is no number of a request, and could be too deep to be written.
      if (typeof qid === "number" || typeof qid === "string") {
        this.#write(JSON.stringify(receiptFor(message)));
      }
      this.#events.heard(message);
    }
  };

  #answer(params: Params, raw: unknown): void {
    const receiver = this.#pending.get(params.qid);
    this.#pending.delete(params.qid);
    if (receiver) receiver.answered(params);
    // Late answers to requests that were given up are no news.
    else if (!this.#isOurs(params.qid)) this.#events.strange(raw);
    this.#endIfDone();
  }

  #isOurs(qid: unknown): boolean {
    return Number.isInteger(qid) && (qid as number) > 0 && (qid as number) <= this.#lastQid;
  }
}

const lengthOf = (data: unknown): number => {
  if (typeof data === "string") return data.length;
  return isParams(data) && typeof data.byteLength === "number" ? data.byteLength : 0;
};

/** Closes the socket. Its errors are listened to until then: `ws` throws those that nobody hears. */
function letGo(socket: WebSocketLike, onError: () => void): void {
  const onClose = () => {
    socket.removeEventListener("error", onError);
    socket.removeEventListener("close", onClose);
  };
  socket.addEventListener("close", onClose);
  try {
    socket.close(1000);
  } catch {
    // Closed already.
  }
}
