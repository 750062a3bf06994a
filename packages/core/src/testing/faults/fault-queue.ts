import type { SimulatedRequest } from "../requests/record.ts";
import type { Fault } from "./fault.ts";
import { matcherOf } from "./match.ts";

interface Waiting {
  readonly fault: Fault;
  readonly matches: (request: SimulatedRequest) => boolean;
  readonly kinds: ReadonlySet<Kind>;
  left: number;
}

type Kind = "when" | "what" | "how";

const kindOf: Readonly<Record<string, Kind>> = { delay: "when", drip: "how" };

function kindsOf(fault: Fault): Set<Kind> {
  const fields = Object.keys(fault).filter((field) => field !== "match" && field !== "times");
  return new Set(fields.map((field) => kindOf[field] ?? "what"));
}

/** The faults that wait for their requests, in order. */
export class FaultQueue {
  readonly #prefix: string;
  #waiting: Waiting[] = [];

  /** @param prefix what stands before the document's paths */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Faults that have not hit all their requests yet. */
  get pending(): readonly Fault[] {
    return this.#waiting.map(({ fault }) => fault);
  }

  add(fault: Fault): void {
    const { status, times = 1 } = fault;
    if (!(times === Number.POSITIVE_INFINITY || (Number.isInteger(times) && times > 0))) {
      throw new RangeError(`fault: times must be a positive integer or Infinity, not ${times}`);
    }
    if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
      throw new RangeError(`fault: status must be from 200 to 599, not ${status}`);
    }
    const kinds = kindsOf(fault);
    if (kinds.size === 0) throw new TypeError("fault: says nothing that could go wrong");
    this.#waiting.push({ fault, matches: matcherOf(fault.match, this.#prefix), kinds, left: times });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** Takes the faults that hit this request: the first that matches of each kind. */
  take(request: SimulatedRequest): readonly Fault[] {
    if (this.#waiting.length === 0) return none;
    const taken: Fault[] = [];
    const used = new Set<Kind>();
    for (const waiting of this.#waiting) {
      if (!waiting.matches(request) || [...waiting.kinds].some((kind) => used.has(kind))) continue;
      for (const kind of waiting.kinds) used.add(kind);
      waiting.left -= 1;
      taken.push(waiting.fault);
    }
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return taken;
  }
}

const none: readonly Fault[] = [];
