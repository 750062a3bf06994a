/** Bad logins within this time count. */
const memory = 3 * 60_000;
/** So many of them ban the address. */
const limit = 5;

/** Counts bad logins and unknown session ids of the one address that a simulator knows. */
export class AddressBan {
  #failures: number[] = [];

  banned(now: number): boolean {
    this.#failures = this.#failures.filter((time) => now - time < memory);
    return this.#failures.length >= limit;
  }

  failed(now: number): void {
    this.#failures.push(now);
  }

  clear(): void {
    this.#failures = [];
  }
}
