import { checkFault, type FaultKind, faultKinds } from "./check-fault.ts";
import type { SimulatedFault, SimulatedRequest } from "./fault.ts";
import { checkMatch, matcherOf } from "./match.ts";

interface Waiting {
  readonly fault: SimulatedFault;
  readonly matches: (request: SimulatedRequest) => boolean;
  readonly kinds: ReadonlySet<FaultKind>;
  left: number;
}

function kindsOf({ match, times, ...effects }: SimulatedFault): Set<FaultKind> {
  return new Set(Object.keys(effects).map((name) => faultKinds[name as keyof typeof effects]));
}

/** The faults that wait for their requests, in order. */
export class FaultQueue {
  readonly #prefix: string;
  readonly #names: () => ReadonlySet<string>;
  readonly #logins: readonly string[];
  #waiting: Waiting[] = [];

  /**
   * @param prefix what stands before the document's paths
   * @param names what a fault may name as its operation
   * @param logins operations that a fault without `match` does not hit
   */
  constructor(prefix: string, names: () => ReadonlySet<string>, logins: readonly string[] = []) {
    this.#prefix = prefix;
    this.#names = names;
    this.#logins = logins;
  }

  /** Faults that have not hit all their requests yet. */
  get pending(): readonly SimulatedFault[] {
    return this.#waiting.map(({ fault }) => fault);
  }

  /** All of them, or none where one cannot be. */
  add(faults: readonly SimulatedFault[]): void {
    for (const fault of faults) {
      checkFault(fault);
      checkMatch(fault.match, this.#names);
    }
    for (const fault of faults) {
      const { match, times = 1 } = fault;
      const matches = matcherOf(match, this.#prefix, this.#logins);
      this.#waiting.push({ fault, matches, kinds: kindsOf(fault), left: times });
    }
  }

  /** Forgets one of {@link pending}, or all. */
  clear(fault?: SimulatedFault): void {
    this.#waiting = fault ? this.#waiting.filter((waiting) => waiting.fault !== fault) : [];
  }

  /** Takes the faults that hit this request: the first that matches of each kind. */
  take(request: SimulatedRequest): readonly SimulatedFault[] {
    if (this.#waiting.length === 0) return none;
    const taken: SimulatedFault[] = [];
    const used = new Set<FaultKind>();
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

const none: readonly SimulatedFault[] = [];
