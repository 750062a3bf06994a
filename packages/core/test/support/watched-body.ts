/** A body that tells what became of it. */
export interface WatchedBody {
  readonly stream: ReadableStream<Uint8Array>;
  readonly cancelled: boolean;
  /** Adds bytes. */
  push(text: string): void;
  end(): void;
  fail(error: Error): void;
}

/** A body that stays open until the test ends it. */
export function watchedBody(...texts: readonly string[]): WatchedBody {
  let cancelled = false;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(started) {
      controller = started;
      for (const text of texts) started.enqueue(encoder.encode(text));
    },
    cancel() {
      cancelled = true;
    },
  });
  return {
    stream,
    get cancelled() {
      return cancelled;
    },
    push: (text) => controller?.enqueue(encoder.encode(text)),
    end: () => controller?.close(),
    fail: (error) => controller?.error(error),
  };
}
