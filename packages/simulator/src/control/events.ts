/** An event for those who watch a simulator: its type, and one line of text. */
export interface ServedEvent {
  readonly type: string;
  readonly data: () => string;
}

/** Milliseconds between two parcels of events. */
const pause = 50;
/** Events of a parcel at most; a page cannot show more, and a busy simulator has other things to do. */
const most = 100;
/** Milliseconds after which a silent stream says that it lives, and so finds out that nobody reads it. */
const silence = 10_000;

const encoder = new TextEncoder();

/**
 * Server-sent events. Nothing is written out while nobody listens; where more happens than can be shown, the event `skipped` says
 * how many were left out.
 */
export class EventStreams {
  readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  #waiting: ServedEvent[] = [];
  readonly #topics = new Set<string>();
  #skipped = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sign: ReturnType<typeof setInterval> | undefined;

  /** How many listen. */
  get size(): number {
    return this.#streams.size;
  }

  /** A stream of what happens from now on. */
  open(): Response {
    let own: ReadableStreamDefaultController<Uint8Array> | undefined;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        this.#streams.add(controller);
        controller.enqueue(encoder.encode("retry: 1000\n\n"));
        this.#sign ??= setInterval(() => this.#send(encoder.encode(": \n\n")), silence);
      },
      cancel: () => this.#forget(own),
    });
    return new Response(stream, {
      headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
    });
  }

  /** Tells everybody who listens, soon. What has the same `topic` as something that is still to be told is told with it. */
  tell(type: string, data: () => string, topic?: string): void {
    if (this.#streams.size === 0) return;
    if (topic !== undefined) {
      if (this.#topics.has(topic)) return;
      this.#topics.add(topic);
    }
    if (this.#waiting.length >= most) this.#skipped += 1;
    else this.#waiting.push({ type, data });
    this.#timer ??= setTimeout(() => this.#flush(), pause);
  }

  /** Ends every stream. */
  close(): void {
    for (const controller of this.#streams) {
      this.#forget(controller);
      controller.close();
    }
  }

  #flush(): void {
    this.#timer = undefined;
    const events = this.#waiting;
    this.#waiting = [];
    this.#topics.clear();
    let text = events.map(({ type, data }) => `event: ${type}\ndata: ${data()}\n\n`).join("");
    if (this.#skipped > 0) text += `event: skipped\ndata: ${this.#skipped}\n\n`;
    this.#skipped = 0;
    this.#send(encoder.encode(text));
  }

  #send(bytes: Uint8Array): void {
    for (const controller of this.#streams) {
      // Whoever reads too slowly is let go, and comes back by itself.
      if ((controller.desiredSize ?? 0) < -1_000) {
        this.#forget(controller);
        controller.close();
      } else controller.enqueue(bytes);
    }
  }

  #forget(controller: ReadableStreamDefaultController<Uint8Array> | undefined): void {
    if (controller) this.#streams.delete(controller);
    if (this.#streams.size > 0) return;
    clearInterval(this.#sign);
    clearTimeout(this.#timer);
    this.#sign = undefined;
    this.#timer = undefined;
    this.#waiting = [];
    this.#topics.clear();
    this.#skipped = 0;
  }
}
