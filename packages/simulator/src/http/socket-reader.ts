import type { Socket } from "node:net";
import { HttpProblem } from "./limits.ts";

/** Bytes kept for a request that is not read yet; beyond them the socket is paused. */
const highWater = 64 * 1024;
const empty = new Uint8Array(0) as Buffer;

/** Reads a socket piece by piece, with a deadline for each piece. */
export class SocketReader {
  readonly #socket: Socket;
  #buffer: Buffer = empty;
  #ended = false;
  readonly #onData = (data: Buffer) => {
    this.#buffer = this.#buffer.length === 0 ? data : Buffer.concat([this.#buffer, data]);
    if (this.#buffer.length > highWater && !this.#wake) this.#socket.pause();
    this.#wake?.();
  };
  readonly #onEnd = () => {
    this.#ended = true;
    this.#wake?.();
  };
  #wake: (() => void) | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", this.#onData);
    socket.on("end", this.#onEnd);
    socket.on("close", this.#onEnd);
  }

  /** Stops reading and gives what has arrived: somebody else reads on. */
  release(): Buffer {
    this.#socket.pause();
    this.#socket.off("data", this.#onData);
    this.#socket.off("end", this.#onEnd);
    this.#socket.off("close", this.#onEnd);
    return this.take(this.#buffer.length);
  }

  /** Bytes that have arrived and are not taken. */
  get buffered(): Buffer {
    return this.#buffer;
  }

  /** Takes the first `count` bytes of what has arrived. */
  take(count: number): Buffer {
    const taken = this.#buffer.subarray(0, count);
    this.#buffer = count === this.#buffer.length ? empty : this.#buffer.subarray(count);
    return taken;
  }

  /** Waits for more bytes; false when none will come. Rejects with 408 when they do not come by `deadline`. */
  async more(deadline: number): Promise<boolean> {
    if (this.#ended) return false;
    const left = deadline - Date.now();
    if (left <= 0) throw new HttpProblem(408, "the request took too long");
    const before = this.#buffer.length;
    let timedOut = false;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        timedOut = true;
        resolve();
      }, left);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#socket.resume();
    });
    this.#wake = undefined;
    if (timedOut) throw new HttpProblem(408, "the request took too long");
    return this.#buffer.length > before || !this.#ended;
  }

  /** Exactly `count` bytes. `took` is told how many have come, as they come; what it throws ends the reading. */
  async exactly(count: number, deadline: number, took?: (bytes: number) => void): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      if (this.#buffer.length === 0 && !(await this.more(deadline))) throw truncated();
      const part = this.take(Math.min(missing, this.#buffer.length));
      took?.(part.length);
      parts.push(part);
      missing -= part.length;
    }
    return parts.length === 1 ? (parts[0] ?? empty) : Buffer.concat(parts);
  }

  /** A line without its CRLF. */
  async line(limit: number, deadline: number): Promise<string> {
    for (;;) {
      const end = this.#buffer.indexOf("\r\n");
      if (end > limit || (end < 0 && this.#buffer.length > limit))
        throw new HttpProblem(400, "a line is too long");
      if (end >= 0) return this.take(end + 2).toString("latin1", 0, end);
      if (!(await this.more(deadline))) throw truncated();
    }
  }
}

function truncated(): HttpProblem {
  return new HttpProblem(400, "the request is incomplete");
}
