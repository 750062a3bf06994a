import { once } from "node:events";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";

export interface WriteOptions {
  readonly headOnly: boolean;
  /** HTTP/1.0 knows no chunks: there the end of the connection is the end of the body. */
  readonly chunks: boolean;
  readonly keepAlive: boolean;
}

type Chunk = { readonly done: boolean; readonly value?: Uint8Array | undefined };

const bodiless = new Set([204, 205, 304]);

/** Writes a response as it comes, and says whether the connection can go on after it. */
export async function writeResponse(
  socket: Socket,
  response: Response,
  options: WriteOptions,
): Promise<boolean> {
  const reader = response.body?.getReader();
  const noBody = options.headOnly || bodiless.has(response.status);
  if (!reader || noBody) {
    reader?.cancel().catch(() => {});
    await send(socket, headOf(response, options.keepAlive, noBody ? undefined : 0));
    return options.keepAlive;
  }
  const onClose = () => {
    reader.cancel().catch(() => {});
  };
  socket.once("close", onClose);
  try {
    return await writeBody(socket, response, reader, options);
  } finally {
    socket.off("close", onClose);
  }
}

/** What is there at once goes out with its length; a body that takes its time is sent in chunks, the head first. */
async function writeBody(
  socket: Socket,
  response: Response,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { keepAlive, chunks }: WriteOptions,
): Promise<boolean> {
  const reads: Promise<Chunk>[] = [readNext(reader)];
  const first = await atOnce(reads[0]);
  if (first && !first.done) reads.push(readNext(reader));
  const second = await atOnce(reads[1]);
  if (first?.done || second?.done) {
    const bytes = first?.value ?? new Uint8Array();
    await send(socket, headOf(response, keepAlive, bytes.length), bytes);
    return keepAlive;
  }
  const goesOn = keepAlive && chunks;
  await send(socket, headOf(response, goesOn, chunks ? "chunked" : undefined));
  try {
    while (!socket.destroyed) {
      const { done, value } = await (reads.shift() ?? readNext(reader));
      if (done) break;
      if (!value || value.length === 0) continue;
      if (chunks) await send(socket, `${value.length.toString(16)}\r\n`, value, "\r\n");
      else await send(socket, value);
    }
  } catch {
    // The body broke: ending without the last chunk says so, where a reset could take the head with it.
    return false;
  }
  if (chunks) await send(socket, "0\r\n\r\n");
  return goesOn;
}

function readNext(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Chunk> {
  const chunk: Promise<Chunk> = reader.read();
  // Whoever awaits it hears of its failure; until then it must not count as unhandled.
  chunk.catch(() => {});
  return chunk;
}

async function atOnce(chunk: Promise<Chunk> | undefined): Promise<Chunk | undefined> {
  // One that fails is met again when its turn comes.
  return chunk && Promise.race([chunk.catch(() => undefined), setImmediate(undefined)]);
}

function headOf(response: Response, keepAlive: boolean, length: number | "chunked" | undefined): string {
  const lines = [`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? "Unknown"}`];
  for (const [name, value] of response.headers) {
    if (name !== "content-length" && name !== "transfer-encoding" && name !== "connection") {
      lines.push(`${name}: ${value}`);
    }
  }
  if (length === "chunked") lines.push("transfer-encoding: chunked");
  else if (length !== undefined) lines.push(`content-length: ${length}`);
  lines.push(`connection: ${keepAlive ? "keep-alive" : "close"}`);
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** Writes all parts as one piece and waits while the client is slower than we are. */
export async function send(socket: Socket, ...parts: readonly (string | Uint8Array)[]): Promise<void> {
  if (socket.destroyed || !socket.writable) return;
  socket.cork();
  let flowing = true;
  for (const part of parts) flowing = socket.write(part as string, "latin1");
  socket.uncork();
  if (flowing || socket.destroyed) return;
  const gone = new AbortController();
  const { signal } = gone;
  try {
    await Promise.race([once(socket, "drain", { signal }), once(socket, "close", { signal })]);
  } catch {
    // The socket failed meanwhile; its "close" follows, and nothing more is written.
  } finally {
    gone.abort();
  }
}
