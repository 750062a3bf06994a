import type { Answer } from "../answers/answer.ts";
import type { Failure } from "../failure.ts";
import type { Fault } from "./fault.ts";

/** Whether the fault answers by itself, so that the operation's work is not done. */
export function replacesWork(fault: Fault): boolean {
  // The answer that the caller never hears of is that of the work.
  if (fault.reset === "after") return false;
  if (fault.unauthorized || fault.redirect !== undefined) return true;
  return fault.status !== undefined && fault.work !== true;
}

/** The answer of a fault that replaces the work. */
export function answerOf(fault: Fault, fail: (failure: Failure) => Answer): Answer {
  if (fault.unauthorized) return fail({ reason: "unauthenticated", credential: "unknown" });
  if (fault.redirect !== undefined)
    return { status: fault.status ?? 307, headers: { location: fault.redirect } };
  return fail({ reason: "injected", status: fault.status ?? 500 });
}

/** The answer with what the fault puts in its place: status, headers, body, content type. */
export function alterAnswer(answer: Answer, fault: Fault): Answer {
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
