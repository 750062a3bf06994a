import type { Deadline } from "../transport/deadline.ts";

/** More bytes came than the client reads. */
export class TooLarge {
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }
}

/**
 * The bytes of an answer, read within the deadline. Throws {@link TooLarge} beyond `limit`, the deadline's cancellation,
 * or the stream's own error. In each of these cases the rest is cancelled, so that the connection is let go.
 */
export async function readBody(response: Response, deadline: Deadline, limit: number): Promise<Uint8Array[]> {
  deadline.check("body");
  if (!response.body) return [];
  const reader = response.body.getReader();
  try {
    return await deadline.race("body", readAll(reader, limit));
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    size += value.byteLength;
    if (size > limit) throw new TooLarge(limit);
    chunks.push(value);
  }
}

/** The chunks as one piece; the only one as it is. */
export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && chunks.length === 1) return first as Uint8Array<ArrayBuffer>;
  const joined = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return joined;
}

/** Lets go of an answer that nobody will read. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}
