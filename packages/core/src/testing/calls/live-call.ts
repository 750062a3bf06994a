/** What becomes of a call: it rings, is answered, may be held, and ends. */
export type CallState = "ringing" | "answered" | "held" | "ended";

/** How a call ended: `cancelled` by the caller before anybody answered, `answered` whoever hung up after that. */
export type LiveCallResult = "answered" | "no-answer" | "busy" | "cancelled";

/** A call to play. Times are in milliseconds of the simulator's clock; `Infinity` waits until somebody steers the call. */
export interface PlacedCall {
  /** Who calls: a telephone number, or an extension as the vendor writes it. */
  readonly from: string;
  /** Who is called, likewise. */
  readonly to: string;
  /** How long it rings, by default 5,000. */
  readonly ring?: number | undefined;
  /** From the answer to the end, time on hold included; by default 30,000. */
  readonly talk?: number | undefined;
  /** Whether somebody answers when it has rung long enough, by default true. */
  readonly answered?: boolean | undefined;
  /** Whether the talk is recorded, by default false. */
  readonly recorded?: boolean | undefined;
}

/** A call to play, nothing left out. */
export type WholeCall = { readonly [Name in keyof PlacedCall]-?: NonNullable<PlacedCall[Name]> };

/**
 * A call of a simulator, while it lasts and after. What it says is always of now; `JSON.stringify` gives it without the methods.
 * A method that does not fit the state throws a TypeError.
 */
export interface LiveCall<Details = unknown> {
  /** 32 hexadecimal digits. */
  readonly id: string;
  /** As it was placed. */
  readonly from: string;
  /** Who is called; after a transfer, the one that it was transferred to. */
  readonly to: string;
  /** Those that were called before it was transferred, first to last. */
  readonly earlier: readonly string[];
  /** Where it is now. */
  readonly state: CallState;
  /** How it ended; `undefined` while it lasts. */
  readonly result: LiveCallResult | undefined;
  /** When it began to ring, in milliseconds since 1970. */
  readonly placedAt: number;
  /** When it was answered; `undefined` if it was not. */
  readonly answeredAt: number | undefined;
  /** When it ended; `undefined` while it lasts. */
  readonly endedAt: number | undefined;
  /** Whether the talk is recorded. */
  readonly recorded: boolean;
  /** Whether the recording can be fetched: some time after the end, for vendors that take their time. */
  readonly recordingReady: boolean;
  /** What only the vendor knows of it: ids, extensions, the number that it came in on. */
  readonly details: Details;
  /** Takes a ringing call. */
  answer(): void;
  /** Puts an answered call on hold. */
  hold(): void;
  /** Takes it off hold. */
  resume(): void;
  /** Connects an answered or held call to somebody else, who answers at once. */
  transfer(to: string): void;
  /** Ends the call. `result` is by default `answered` after an answer, and `cancelled` before. */
  hangUp(result?: LiveCallResult): void;
}

/** What happened to a call. */
export type LiveCallEventType =
  | "placed"
  | "answered"
  | "held"
  | "resumed"
  | "transferred"
  | "ended"
  | "recording-ready";

/** One step of a call, told after the state has changed and the deliveries are on their way. */
export interface LiveCallEvent<Details = unknown> {
  /** What happened. */
  readonly type: LiveCallEventType;
  /** The call, as it is now. */
  readonly call: LiveCall<Details>;
  /** When, in milliseconds since 1970. */
  readonly time: number;
}

/** The calls of a simulator: they live by its clock, are seen in its lists, and send its webhooks. */
export interface LiveCalls {
  /** Calls that have not ended, oldest first. */
  readonly current: readonly LiveCall[];
  /**
   * Starts a call. Throws a TypeError or RangeError for one that cannot be, and where the vendor has no calls.
   *
   * @param details for a vendor's handlers: what they know of it already, instead of what `begin` of the definition finds
   */
  place(call: PlacedCall, details?: unknown): LiveCall;
  /** A call that has not ended, by its id. */
  get(id: string): LiveCall | undefined;
  /** Calls `listener` at each step of each call; what it throws is ignored. Returns a function that ends it. */
  subscribe(listener: (event: LiveCallEvent) => void): () => void;
}
