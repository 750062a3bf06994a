/** Five bad logins within three minutes ban the address. Source: Era Platform, "Sessions" (REST v1, iam/sessions). */
const BAN_WINDOW = 3 * 60_000;
/** So many of ours may be without an answer in that time: one less than is safe, for somebody else behind the address. */
const UNANSWERED = 3;

/**
 * Keeps logins apart whose answer never came: each of them may have been a bad one. A refused login is never repeated; that
 * is not decided here.
 */
export class LoginSpacing {
  #unanswered: number[] = [];

  sent(now: number): void {
    this.#unanswered.push(now);
  }

  answered(): void {
    this.#unanswered = [];
  }

  /** Milliseconds until another login is safe. */
  wait(now: number): number {
    this.#unanswered = this.#unanswered.filter((time) => now - time < BAN_WINDOW);
    const oldest = this.#unanswered.at(-UNANSWERED);
    return oldest === undefined ? 0 : oldest + BAN_WINDOW - now;
  }
}
