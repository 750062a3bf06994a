/**
 * What a fleet of processes shares, as five functions over one place: a Redis server, or memory in tests. Values are
 * texts. Nothing may stay for ever: whatever is written has a lifetime in milliseconds.
 *
 * Each function may reject when the store cannot be reached; it must not take silence for "there is nothing".
 */
export interface SharedStore {
  /** The value of a key; undefined where there is none, or its lifetime is over. */
  get(key: string): Promise<string | undefined>;
  /** Writes a value that lives for `lifetime` milliseconds. */
  set(key: string, value: string, lifetime: number): Promise<void>;
  /** Takes a value away. */
  delete(key: string): Promise<void>;
  /**
   * Runs `work` alone among all who ask for the same key: resolves with what it gave, or with undefined, without waiting,
   * where another one is running. A process that dies holds its lock for `lifetime` milliseconds at most.
   */
  lock<T>(
    key: string,
    lifetime: number,
    work: (held: HeldLock) => Promise<T>,
  ): Promise<
    | {
        /** What the work gave. */
        readonly result: T;
      }
    | undefined
  >;
  /** Adds `amount` to what was counted in the key's window of `within` milliseconds, which begins with the first. */
  count(key: string, within: number, amount: number): Promise<Counted>;
}

/** The lock that {@link SharedStore.lock} runs its work under. */
export interface HeldLock {
  /**
   * Writes the value of the lock's own key, only while the lock is still held. False, and nothing written, where its lifetime
   * is over: another may be at work.
   */
  set(value: string, lifetime: number): Promise<boolean>;
}

/** The state of a window. */
export interface Counted {
  /** The sum so far, with what was just added. */
  readonly count: number;
  /** Milliseconds until the window ends and counting begins anew. */
  readonly endsIn: number;
}
