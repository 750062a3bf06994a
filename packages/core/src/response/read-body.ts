import { DecodeError } from "../errors/answer-errors.ts";
import { InvalidInput, kindTag } from "../request/invalid-input.ts";
import { type Call, CallFault, type Deadline } from "../transport/call.ts";
import { connectionFault, fetchMistake } from "../transport/connection-fault.ts";
import { mediaType } from "./media-type.ts";

/** Most bytes that are read of a body, and the option that says so. */
export interface BodyLimit {
  readonly bytes: number;
  readonly option: string;
}

/** More bytes came than the client reads. */
export class TooLarge extends CallFault {
  constructor(response: Response, { bytes, option }: BodyLimit) {
    super((call) => decodeError(call, response, `the body is larger than ${bytes} bytes (${option})`));
  }
}

/** A body's chunks, however the `fetch` that was passed hands them over. */
export interface ChunkReader {
  read(): Promise<Chunk>;
  cancel(): unknown;
}

interface Chunk {
  readonly done?: boolean | undefined;
  readonly value?: unknown;
}

/** What an answer may have instead of a web stream: a Node stream (node-fetch), or the whole only (React Native, mocks). */
type AnyBody =
  | Partial<ReadableStream<Uint8Array> & AsyncIterable<Uint8Array> & { destroy(): void }>
  | null
  | undefined;

/** The reader of an answer's body; undefined where there is none. Throws where it is being read already. */
export function chunksOf(response: Response, whole: readonly WholeForm[]): ChunkReader | undefined {
  const body = response.body as AnyBody;
  if (body?.getReader) return body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const iterator = body?.[Symbol.asyncIterator]?.();
  if (iterator) return { read: () => iterator.next(), cancel: () => body?.destroy?.() };
  const form = whole.find((name) => typeof response[name] === "function");
  if (!form && body === null) return undefined;
  if (!form) throw new InvalidInput("the fetch that was passed gave no body that can be read");
  let read = false;
  return {
    read: async () => {
      if (read) return { done: true };
      read = true;
      const content: unknown = await response[form]();
      return { value: form === "json" ? JSON.stringify(content) : content };
    },
    cancel: () => {},
  };
}

type WholeForm = "text" | "json" | "arrayBuffer";
/** React Native has no array buffers, and text is what JSON is made from. */
const AS_TEXT: readonly WholeForm[] = ["text", "json", "arrayBuffer"];
export const AS_BYTES: readonly WholeForm[] = ["arrayBuffer", "text", "json"];

/**
 * The bytes of an answer, read within the deadline; without a `limit`, a file's. Rejects with {@link TooLarge} beyond it, the
 * deadline's cancellation, or the stream's own error. In each of these cases the rest is cancelled, so that the connection
 * is let go.
 */
export function readBody(
  response: Response,
  deadline: Deadline,
  limit: BodyLimit | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = chunksOf(response, limit ? AS_TEXT : AS_BYTES);
  if (!reader) return Promise.resolve(new Uint8Array());
  const chunks: Uint8Array[] = [];
  let size = 0;
  // No `async` function, for all calls come through here: it would cost a promise of its own and the race for it.
  return deadline.guard(
    "body",
    (resolve, fail) => {
      const next = () => void Promise.resolve(reader.read()).then(take, fail);
      const take = ({ done, value }: Chunk) => {
        try {
          if (done || value === undefined) return resolve(joinChunks(chunks, size));
          // Chunks that are all there at once let no timer fire.
          deadline.check("body");
          const chunk = bytesOf(value);
          size += chunk.byteLength;
          if (limit && size > limit.bytes) throw new TooLarge(response, limit);
          chunks.push(chunk);
          next();
        } catch (error) {
          fail(error);
        }
      };
      next();
    },
    () => letGo(() => reader.cancel()),
  );
}

/** A piece of a body, of any realm: a stream that was set to an encoding gives texts. Throws for what is neither. */
export function bytesOf(piece: unknown): Uint8Array {
  if (typeof piece === "string") return new TextEncoder().encode(piece);
  if (ArrayBuffer.isView(piece)) return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  if (kindTag(piece) === "ArrayBuffer") return new Uint8Array(piece as ArrayBuffer);
  throw new TypeError("no bytes");
}

/** Lets go of what nobody reads, and does not mind how that goes: it may be a mock, or be gone already. */
export async function letGo(release: () => unknown): Promise<void> {
  try {
    await release();
  } catch {
    // There is nothing left to do.
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
  letGo(() => {
    const body = response.body as AnyBody;
    return body?.cancel ? body.cancel() : body?.destroy?.();
  });
}

/** The public error for an answer that is not what was promised. */
export const decodeError = (call: Call, response: Response, problem: string): DecodeError =>
  new DecodeError(problem, response, mediaType(response.headers.get("content-type") ?? ""), call.record());

/** What it means for the call that reading an answer's body has thrown: a lost connection, or a body that is no good. */
export function bodyFault(thrown: unknown, response: Response): CallFault {
  if (thrown instanceof CallFault) return thrown;
  const isMistake =
    (thrown as Partial<Error> | undefined)?.name === "TypeError" && fetchMistake(thrown, true, false);
  if (!isMistake) return connectionFault(thrown, true);
  return new CallFault((call) => {
    call.causes[call.attempts - 1] = thrown;
    return decodeError(call, response, "the body cannot be read");
  });
}

/** Whether an answer is a success: by its status, which is all that some have. */
export const isSuccess = ({ status }: Response): boolean => status >= 200 && status < 300;
