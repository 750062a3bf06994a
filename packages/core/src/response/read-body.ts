import { DecodeError } from "../errors/answer-errors.ts";
import { type Call, CallFault, type Deadline } from "../transport/call.ts";
import { connectionFault } from "../transport/connection-fault.ts";
import { mediaType } from "./media-type.ts";

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

/** The public error for an answer that is not what was promised. */
export const decodeError = (call: Call, response: Response, problem: string): DecodeError =>
  new DecodeError(problem, response, mediaType(response.headers.get("content-type") ?? ""), call.record());

/** What it means for the call that reading an answer's body has thrown. */
export const bodyFault = (thrown: unknown): CallFault =>
  thrown instanceof CallFault ? thrown : connectionFault(thrown, true);

/** Who is told of a call that failed for good: the client's engine. */
interface Reporter {
  report(call: Call, error: unknown): void;
}

/**
 * The body of an answer as a stream that stays within the call's deadline and fails with the call's public errors, which
 * hooks hear of. The time of one that may stay `unread` counts while somebody reads.
 */
export function answerStream(
  reporter: Reporter,
  call: Call,
  response: Response,
  unread = false,
): ReadableStream<Uint8Array> {
  call.handedOver = true;
  const toError = (thrown: unknown): unknown => {
    const error = call.toError(bodyFault(thrown));
    reporter.report(call, error);
    return error;
  };
  return watchedStream(response, call.deadline, toError, () => call.deadline.dispose(), unread);
}

/**
 * A body that is handed over as a stream but still belongs to its call: it fails when the deadline passes or the caller
 * aborts, even while nobody reads it; one that may stay `unread` holds no timer then, which would keep a process alive.
 * `finished` runs once, when it ends in whatever way.
 */
function watchedStream(
  response: Response,
  deadline: Deadline,
  toError: (error: unknown) => unknown,
  finished: () => void,
  unread: boolean,
): ReadableStream<Uint8Array> {
  const reader = response.body?.getReader();
  let open = true;
  let unwatch: () => void = () => {};
  const end = (): boolean => {
    if (!open) return false;
    open = false;
    unwatch();
    finished();
    return true;
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        deadline.phase = "body";
        unwatch = deadline.watch((cancellation) => {
          if (end()) controller.error(toError(cancellation));
          reader?.cancel().catch(() => {});
        });
        if (unread) deadline.rest();
      },
      async pull(controller) {
        try {
          if (open && unread) deadline.wake();
          const chunk = await reader?.read();
          if (!chunk || chunk.done) {
            if (end()) controller.close();
            return;
          }
          if (open) controller.enqueue(chunk.value);
          if (open && unread) deadline.rest();
        } catch (error) {
          if (end()) controller.error(toError(error));
          reader?.cancel().catch(() => {});
        }
      },
      async cancel(reason) {
        end();
        await reader?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
