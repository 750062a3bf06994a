import { ApiError } from "../errors/answer-errors.ts";
import type { GuardedCall } from "./guarded-call.ts";

/** What openapi-fetch gives. */
export interface PlainAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Statuses whose answers have no body, which the constructor insists on. */
const BODILESS = [101, 103, 204, 205, 304];
/** What a `Response` of ours cannot be told through its constructor. */
const FROM_SERVER = ["url", "redirected", "type", "status", "ok"] as const;

/** A server's answer with a body that can still be read. */
export function answerWith(original: Response, body: BodyInit | undefined): Response {
  const { status, statusText, headers } = original;
  // The constructor refuses a status that HTTP does not have; servers do not.
  const known = status >= 200 && status <= 599;
  const made = new Response(BODILESS.includes(status) ? null : body, {
    status: known ? status : 200,
    statusText,
    headers,
  });
  for (const name of FROM_SERVER) Object.defineProperty(made, name, { value: original[name] });
  // openapi-fetch asks for JSON wherever a length was promised.
  if (!body || (body as Uint8Array).byteLength === 0) {
    Object.defineProperty(made, "json", { value: async () => undefined });
  }
  const clone = () => answerWith(original, Response.prototype.clone.call(made).body ?? undefined);
  return Object.defineProperty(made, "clone", { value: clone });
}

/**
 * openapi-fetch's answer by our rules: a failure that the vendor reports inside a 2xx answer is an `error`, and an error is
 * truthy, so that `if (error)`, with which its companions tell failure, does.
 */
export function settleAnswer(
  { engine, details, init, record }: GuardedCall,
  answer: PlainAnswer,
): PlainAnswer {
  const { response } = answer;
  if (!response.ok) {
    const error =
      answer.error || new ApiError({ status: response.status, body: answer.error, response }, record);
    return { error, response };
  }
  if (engine.definition.failure?.isFailure(answer.data)) return { error: answer.data, response };
  return details.answer === "none" && !init.parseAs ? { data: undefined, response } : answer;
}
