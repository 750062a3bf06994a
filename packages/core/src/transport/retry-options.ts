/** How attempts are repeated. Which operations may be is not an option: that is their effect in the document. */
export interface RetryOptions {
  /** Requests at most, the first one included. Default 3. */
  readonly attempts?: number | undefined;
  /**
   * Answers that are worth another attempt, from 400 to 599. Default 408, 425, 429, 500 (only operations that read), 502, 503, 504,
   * less those that a vendor's limits make pointless (RingMe: 429 is an hourly quota).
   */
  readonly statuses?: readonly number[] | undefined;
  /** The first wait's upper bound in milliseconds; it doubles with each attempt. Default 300. */
  readonly firstWait?: number | undefined;
  /** The upper bound of any wait in milliseconds. Default 8,000. */
  readonly maxWait?: number | undefined;
  /** The longest `Retry-After` in milliseconds that is waited for; a longer one fails the call at once. Default 60,000. */
  readonly maxRetryAfter?: number | undefined;
}
