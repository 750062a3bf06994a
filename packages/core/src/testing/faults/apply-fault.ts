import type { Clock } from "../../clock.ts";
import type { SimulatedAnswer } from "../answers/answer.ts";
import type { SimulatedFailure } from "../failure.ts";
import type { SimulatedFault } from "./fault.ts";

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
