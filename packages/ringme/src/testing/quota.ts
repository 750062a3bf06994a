import type { SimulatedAnswer } from "@pbxkit/core/testing";
import { ringmeProblem } from "./failures.ts";

const hour = 3_600_000;

/** The hourly quota, counted over all apps and users of the client. */
export class Quota {
  readonly #limit: number;
  #hour = -1;
  #used = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  clear(): void {
    this.#used = 0;
    this.#hour = -1;
  }

  /** Counts a request; the refusal when none is left until the next hour. */
  spend(now: number): SimulatedAnswer | undefined {
    const current = Math.floor(now / hour);
    if (current !== this.#hour) {
      this.#hour = current;
      this.#used = 0;
    }
    if (this.#used >= this.#limit) {
      return {
        ...ringmeProblem(429, "Rate limit exceeded", "rate_limit_exceeded"),
        headers: this.headers(now),
      };
    }
    this.#used += 1;
    return undefined;
  }

  headers(now: number): Record<string, string> {
    return {
      "x-ratelimit-limit": String(this.#limit),
      "x-ratelimit-remaining": String(Math.max(0, this.#limit - this.#used)),
      // Seconds that are left, not a point in time.
      "x-ratelimit-reset": String(Math.ceil((hour - (now % hour)) / 1_000)),
    };
  }
}
