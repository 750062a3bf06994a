import type { Clock } from "../../clock.ts";
import type { SimulatedAnswer } from "../answers/response.ts";
import type { SimulatedFailure } from "../failure.ts";
import type { SimulatedFault, SimulatedRequest } from "./fault.ts";
import { checkFault, checkMatch, type FaultKind, faultKinds, matcherOf } from "./match.ts";

interface Waiting {
  readonly fault: SimulatedFault;
  readonly matches: (request: SimulatedRequest) => boolean;
  readonly kinds: ReadonlySet<FaultKind>;
  left: number;
}

function kindsOf({ match, times, ...effects }: SimulatedFault): Set<FaultKind> {
  const said = Object.entries(effects).filter(([, value]) => value !== undefined);
  return new Set(said.map(([name]) => faultKinds[name as keyof typeof effects]));
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

/** Whether the fault answers by itself, so that the operation's work is not done. */
export function replacesWork(fault: SimulatedFault): boolean {
  // The answer that the caller never hears of is that of the work.
  if (fault.reset === "after") return false;
  if (fault.unauthorized || fault.redirect !== undefined) return true;
  return fault.status !== undefined && fault.work !== true;
}

/** The answer of a fault that replaces the work. */
export function answerOf(
  fault: SimulatedFault,
  fail: (failure: SimulatedFailure) => SimulatedAnswer,
): SimulatedAnswer {
  if (fault.unauthorized) return fail({ reason: "unauthenticated", credential: "unknown" });
  if (fault.redirect !== undefined)
    return { status: fault.status ?? 307, headers: { location: fault.redirect } };
  return fail({ reason: "injected", status: fault.status ?? 500 });
}

/** The answer with what the fault puts in its place: status, headers, body, content type. */
export function alterAnswer(answer: SimulatedAnswer, fault: SimulatedFault): SimulatedAnswer {
  const headers: Record<string, string> = { ...answer.headers };
  for (const [name, value] of Object.entries(fault.headers ?? {})) headers[name.toLowerCase()] = value;
  if (fault.contentType !== undefined) headers["content-type"] = fault.contentType;
  let { body } = answer;
  if (fault.body !== undefined) {
    body = typeof fault.body === "string" ? new TextEncoder().encode(fault.body) : fault.body;
    if (typeof fault.body === "string") headers["content-type"] ??= "text/plain; charset=utf-8";
  }
  return { status: fault.status ?? answer.status, headers, body };
}

/** Waits by the simulator's clock; rejects with the signal's reason as soon as it aborts. `Infinity` waits for that alone. */
export function wait(milliseconds: number, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const forever = milliseconds === Number.POSITIVE_INFINITY;
    const timer = forever ? undefined : clock.setTimeout(done, milliseconds);
    signal.addEventListener("abort", onAbort);
    function done() {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }
    function onAbort() {
      if (!forever) clock.clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      reject(signal.reason);
    }
  });
}
