import { EventEmitter, once } from "node:events";
import type { ScriptedAnswer, ScriptedRequest, ScriptLog } from "./script.ts";

const PATIENCE = 5_000;

/** One script: its answers, and what has come of them. */
export class RunningScript {
  readonly #answers: readonly ScriptedAnswer[];
  readonly #requests: ScriptedRequest[] = [];
  readonly #changes = new EventEmitter();
  #broken = 0;

  constructor(answers: readonly ScriptedAnswer[]) {
    this.#answers = answers;
  }

  get log(): ScriptLog {
    return { requests: this.#requests, broken: this.#broken };
  }

  /** Notes a request, and gives the answer to it. */
  take(request: ScriptedRequest): ScriptedAnswer {
    const answer = this.#answers[Math.min(this.#requests.length, this.#answers.length - 1)];
    this.#requests.push(request);
    this.#changes.emit("change");
    return answer ?? {};
  }

  /** Notes an answer that the client broke off. */
  broke(): void {
    this.#broken += 1;
    this.#changes.emit("change");
  }

  /** Waits until so many answers were broken off, or so many requests arrived; false when they were not in time. */
  async reaches(what: "broken" | "arrived", count: number): Promise<boolean> {
    const signal = AbortSignal.timeout(PATIENCE);
    const current = () => (what === "broken" ? this.#broken : this.#requests.length);
    try {
      while (current() < count) await once(this.#changes, "change", { signal });
      return true;
    } catch {
      return false;
    }
  }
}
