import { CallFault } from "../transport/call-fault.ts";
import type { Deadline } from "../transport/deadline.ts";
import { decodeError } from "./body-fault.ts";

/** More bytes came than the client reads. */
export class TooLarge extends CallFault {
  constructor(response: Response, limit: number) {
    super((call) => decodeError(call, response, `the body is larger than ${limit} bytes (maxResponseBytes)`));
  }
}

/**
 * The bytes of an answer, read within the deadline. Rejects with {@link TooLarge} beyond `limit`, the deadline's
 * cancellation, or the stream's own error. In each of these cases the rest is cancelled, so that the connection is let go.
 */
export function readBody(
  response: Response,
  deadline: Deadline,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return Promise.resolve(new Uint8Array());
  return deadline.race("body", readAll(response, reader, limit), () => {
    reader.cancel().catch(() => {});
  });
}

async function readAll(
  response: Response,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinChunks(chunks, size);
    size += value.byteLength;
    if (size > limit) throw new TooLarge(response, limit);
    chunks.push(value);
  }
}

/** The chunks as one piece; the only one as it is. */
function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first && chunks.length === 1) return first as Uint8Array<ArrayBuffer>;
  const joined = new Uint8Array(size);
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
