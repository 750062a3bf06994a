import { type Clock, systemClock } from "../clock.ts";
import { isObject, type OpenApiDocument } from "../document/openapi-document.ts";
import { type AnswerObserver, notify, type ObservedAnswer } from "../hooks/hooks.ts";
import { isJsonType } from "../response/media-type.ts";
import { checkAnswer, type ParsedAnswer } from "./check-answer.ts";
import { type Departure, Departures, type DriftReport } from "./departure.ts";
import { TooManyNodes } from "./keywords.ts";

/** What {@link createDriftObserver} takes. */
export interface DriftOptions {
  /** The vendor's document: the `./openapi.json` of its package, or another OpenAPI 3.1 or 3.2 document in one piece. */
  readonly document: OpenApiDocument;
  /** Called with departures that were not seen before. What it throws or rejects with is ignored. */
  readonly onReport?: ((departures: readonly Departure[]) => void) | undefined;
  /** Milliseconds from one answer that is compared to the next, so that a busy program stays quick. Default 10. */
  readonly interval?: number | undefined;
  /** Answers that may wait to be compared; what comes while they wait is skipped, and counted. Default 16. */
  readonly maxPending?: number | undefined;
  /** Length of the longest body that is compared, in UTF-16 units. Default 262,144. */
  readonly maxCharacters?: number | undefined;
  /** Values in the largest body that is compared. Default 20,000. */
  readonly maxNodes?: number | undefined;
  /** Default: the runtime's clock. */
  readonly clock?: Clock | undefined;
}

const limits = { interval: 10, maxPending: 16, maxCharacters: 262_144, maxNodes: 20_000 } as const;

export type DriftLimits = { readonly [Name in keyof typeof limits]: number };

/** The options' limits, or the defaults. Throws a TypeError for what makes no sense. */
export function limitsOf(options: DriftOptions): DriftLimits {
  const names = Object.keys(limits) as (keyof typeof limits)[];
  const entries = names.map((name) => {
    const value = options[name] ?? limits[name];
    if (typeof value === "number" && value >= 0) return [name, value];
    throw new TypeError(`createDriftObserver: ${name} must be a number from 0`);
  });
  return Object.fromEntries(entries);
}

/** Some servers label JSON as HTML or text. */
const LOOKS_LIKE_JSON = /^\s*[[{]/;

/** Compares answers with a document. Its methods never throw, and can be passed on as functions. */
export interface DriftObserver extends AnswerObserver {
  /** Puts an answer aside, to be compared when nobody waits for it. The client's `observer` option calls it. */
  readonly observe: (answer: ObservedAnswer) => void;
  /** Compares an answer now. */
  readonly inspect: (answer: ObservedAnswer) => void;
  /** What was seen so far. Answers that still wait are compared first. */
  readonly report: () => DriftReport;
  /** Forgets everything. */
  readonly reset: () => void;
}

/**
 * Makes an observer that compares a client's answers with the vendor's document, for the client option `observer`.
 *
 * It reports what departs, as {@link DriftReport}, without any value of an answer. A call does not wait for it: answers are
 * put aside as text and compared one by one on timers of their own; large ones, and those that come too fast, are skipped.
 *
 * Throws a TypeError for options that make no sense, and never later.
 */
export function createDriftObserver(options: DriftOptions): DriftObserver {
  const { document, onReport, clock = systemClock } = options;
  if (!isObject(document) || !isObject(document.paths)) {
    throw new TypeError(
      "createDriftObserver: document must be an OpenAPI document, such as a package's openapi.json",
    );
  }
  const { interval, maxPending, maxCharacters, maxNodes } = limitsOf(options);
  const departures = new Departures();
  const none = { tooLarge: 0, tooMany: 0, unreadable: 0, unchecked: 0, failures: 0 };
  let skipped = { ...none };
  let answers = 0;

  const compare = (answer: ObservedAnswer): void => {
    const { method, path, status, contentType, text, failed } = answer;
    if (failed) {
      skipped.failures += 1;
      return;
    }
    if (text !== undefined && text.length > maxCharacters) {
      skipped.tooLarge += 1;
      return;
    }
    const isJson = isJsonType(contentType);
    const body = text && (isJson || LOOKS_LIKE_JSON.test(text)) ? parse(text) : undefined;
    if (isJson && text && !body) skipped.unreadable += 1;
    const findings = checkAnswer(document, answer, body, maxNodes);
    answers += 1;
    // A path that is no template of the document may hold a telephone number.
    const template = Object.hasOwn(document.paths, path) ? path : "(undeclared path)";
    const fresh = departures.add(`${method} ${template}`, status, findings);
    if (fresh.length > 0) notify(onReport, () => fresh);
  };
  const inspect = (answer: ObservedAnswer): void => {
    try {
      compare(answer);
    } catch (error) {
      // A RangeError: nested deeper than the stack.
      if (error instanceof TooManyNodes || error instanceof RangeError) skipped.tooLarge += 1;
      else skipped.unchecked += 1;
    }
  };
  const pending = new Pending<ObservedAnswer>({ clock, interval, most: maxPending, work: inspect });
  return {
    inspect,
    observe: (answer) => {
      // What is skipped anyway need not be kept until its turn.
      if ((answer.text?.length ?? 0) > maxCharacters) skipped.tooLarge += 1;
      else if (!pending.add(answer)) skipped.tooMany += 1;
    },
    report: () => {
      pending.flush();
      return {
        answers,
        skipped: { ...skipped },
        unlisted: departures.unlisted,
        departures: departures.list(),
      };
    },
    reset: () => {
      pending.clear();
      departures.clear();
      answers = 0;
      skipped = { ...none };
    },
  };
}

function parse(text: string): ParsedAnswer | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

export interface PendingOptions<T> {
  readonly clock: Clock;
  /** Milliseconds from one piece of work to the next. */
  readonly interval: number;
  /** Pieces that wait at most. */
  readonly most: number;
  readonly work: (piece: T) => void;
}

/** Timers may be forgotten together with the request that they were set in (workerd): after this they are set again. */
const FORGOTTEN = 1_000;

/** Work that is put off until nobody waits for it: one piece a timer, and no more than `most` at once. */
export class Pending<T> {
  readonly #options: PendingOptions<T>;
  #pieces: T[] = [];
  #dueAt: number | undefined;

  constructor(options: PendingOptions<T>) {
    this.#options = options;
  }

  /** False when too much is waiting already. */
  add(piece: T): boolean {
    const fits = this.#pieces.length < this.#options.most;
    if (fits) this.#pieces.push(piece);
    const now = this.#options.clock.now();
    if (this.#dueAt === undefined || now - this.#dueAt > FORGOTTEN) this.#schedule(0);
    return fits;
  }

  /** Does everything that waits, now. */
  flush(): void {
    while (this.#pieces.length > 0) this.#one();
  }

  clear(): void {
    this.#pieces = [];
  }

  #schedule(wait: number): void {
    const { clock } = this.#options;
    this.#dueAt = clock.now() + wait;
    clock.setTimeout(() => this.#tick(), wait);
  }

  #tick(): void {
    this.#dueAt = undefined;
    this.#one();
    if (this.#pieces.length > 0) this.#schedule(this.#options.interval);
  }

  #one(): void {
    const piece = this.#pieces.shift();
    if (piece !== undefined) this.#options.work(piece);
  }
}
