import type { Clock } from "../../clock.ts";
import type { Drip, SimulatedFault } from "../faults/fault.ts";

/** Statuses whose `Response` may have no body. */
const bodiless = new Set([204, 205, 304]);

/** Bytes with a memory of their own, as a `Blob` takes them: `Uint8Array<ArrayBuffer>`, which TypeScript before 5.7 cannot say. */
export type FileBytes = ReturnType<Uint8ArrayConstructor["of"]>;

type BodyBytes = string | FileBytes | undefined;

function bodyOf(answer: SimulatedAnswer): BodyBytes {
  if (answer.body === undefined || isBytes(answer.body)) return answer.body;
  return frozenJsonText(answer.body);
}

function tear(body: BodyBytes, torn: boolean | number): BodyBytes {
  if (body === undefined) return body;
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return bytes.slice(0, torn === true ? Math.floor(bytes.length / 2) : Number(torn));
}

export interface Delivery {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly headOnly: boolean;
  readonly faults: readonly SimulatedFault[];
}

/** The answer as a `Response`, with what the faults do to its way back. */
export function responseOf(answer: SimulatedAnswer, { clock, signal, headOnly, faults }: Delivery): Response {
  const headers = new Headers(answer.headers);
  let body = bodiless.has(answer.status) ? undefined : bodyOf(answer);
  if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  let drip: Drip | undefined;
  let broken = false;
  for (const fault of faults) {
    if (fault.torn !== undefined && fault.torn !== false) body = tear(body, fault.torn);
    if (fault.drip) drip = fault.drip;
    if (fault.reset === "body") broken = true;
  }
  if (headOnly || body === undefined) return new Response(null, { status: answer.status, headers });
  if (!drip && !broken) return new Response(body, { status: answer.status, headers });
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const pieces = drip ?? { every: 0, bytes: bytes.length };
  const breakAt = broken ? Math.floor(bytes.length / 2) : undefined;
  return new Response(dripStream(bytes, pieces, clock, signal, breakAt), { status: answer.status, headers });
}

const space = 0x20;

/**
 * The bytes in pieces, each after a wait. Ends at once, timers included, when the reader cancels or `signal` aborts.
 * `breakAt`: the connection dies after that many bytes.
 */
export function dripStream(
  bytes: Uint8Array,
  drip: Drip,
  clock: Clock,
  signal: AbortSignal,
  breakAt?: number,
): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.min(drip.bytes ?? 1, Math.max(bytes.length, 1)));
  const end = breakAt ?? bytes.length;
  const { every = 0 } = drip;
  let position = 0;
  let stop = () => {};
  const send = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (position < end) {
      controller.enqueue(bytes.slice(position, Math.min(position + size, end)));
      position += size;
    } else if (breakAt !== undefined) {
      controller.error(connectionFailure("ECONNRESET", "the connection was reset"));
    } else if (drip.endless) controller.enqueue(new Uint8Array(size).fill(space));
    else controller.close();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (signal.aborted) return controller.error(signal.reason);
        if (every <= 0) return send(controller);
        return new Promise<void>((resolve) => {
          const onAbort = () => {
            stop();
            controller.error(signal.reason);
          };
          const timer = clock.setTimeout(() => {
            stop();
            send(controller);
          }, every);
          stop = () => {
            clock.clearTimeout(timer);
            signal.removeEventListener("abort", onAbort);
            stop = () => {};
            resolve();
          };
          signal.addEventListener("abort", onAbort);
        });
      },
      cancel() {
        stop();
      },
    },
    { highWaterMark: 0 },
  );
}

/** What a simulator answers, before it becomes a `Response`. */
export interface SimulatedAnswer {
  /** Status code; of 204, 205 and 304 the body is left out. */
  readonly status: number;
  /** Names in lower case. A body without a `content-type` is sent as `application/json`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A JSON value, bytes (with a `content-type` header), or `undefined` for no body. */
  readonly body?: unknown;
}

export function isBytes(body: unknown): body is FileBytes {
  return body instanceof Uint8Array;
}

/** JSON text of frozen values: a row that is read again and again is written out once. */
const texts = new WeakMap<object, string>();

export function frozenJsonText(body: unknown): string {
  if (typeof body !== "object" || body === null || !Object.isFrozen(body)) return JSON.stringify(body);
  const known = texts.get(body);
  if (known !== undefined) return known;
  const text = JSON.stringify(body);
  texts.set(body, text);
  return text;
}

/** As `fetch` of Node rejects when there is no connection: a TypeError with the reason in `cause.code`. */
export function connectionFailure(
  code: "ECONNRESET" | "ECONNREFUSED" | "ENOTFOUND",
  message: string,
): TypeError {
  const cause = Object.assign(new Error(message), { code });
  return new TypeError("fetch failed", { cause });
}

/** MPEG 1 layer III, 128 kbit/s, 44.1 kHz, mono, no CRC. */
const frameHeader = [0xff, 0xfb, 0x90, 0xc4];
const frameBytes = 417;
const frames = 4;

/** A real MP3: a tenth of a second of silence under a title (ID3v2.3) that tells one file from another. */
export function silentMp3(title: string): FileBytes {
  const text = new TextEncoder().encode(title);
  const content = text.length + 1;
  const tag = [...ascii("TIT2"), 0, 0, content >> 8, content & 0xff, 0, 0, 0, ...text];
  // A tag's size has seven bits in a byte.
  const header = [...ascii("ID3"), 3, 0, 0, 0, 0, (tag.length >> 7) & 0x7f, tag.length & 0x7f];
  const bytes = new Uint8Array(header.length + tag.length + frames * frameBytes);
  bytes.set(header);
  bytes.set(tag, header.length);
  for (let frame = 0; frame < frames; frame += 1) {
    bytes.set(frameHeader, header.length + tag.length + frame * frameBytes);
  }
  return bytes;
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
