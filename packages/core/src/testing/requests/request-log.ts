import type { MutableRequest, SimulatedRequest } from "./record.ts";

/** The last requests that arrived, oldest first. Bounded, so that a long run does not fill the memory. */
export class RequestLog {
  readonly #kept: MutableRequest[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get requests(): readonly SimulatedRequest[] {
    return this.#kept;
  }

  add(request: MutableRequest): void {
    if (this.#most <= 0) return;
    this.#kept.push(request);
    if (this.#kept.length > this.#most) this.#kept.shift();
  }

  clear(): void {
    this.#kept.length = 0;
  }
}
