import type { Clock } from "../../clock.ts";
import { dripStream } from "../faults/drip-stream.ts";
import type { Drip, Fault } from "../faults/fault.ts";
import { type Answer, isBytes } from "./answer.ts";
import { jsonText } from "./body-text.ts";

/** Statuses whose `Response` may have no body. */
const bodiless = new Set([204, 205, 304]);

type BodyBytes = string | Uint8Array<ArrayBuffer> | undefined;

function bodyOf(answer: Answer): BodyBytes {
  if (answer.body === undefined || isBytes(answer.body)) return answer.body;
  return jsonText(answer.body);
}

function tear(body: BodyBytes, torn: boolean | number): BodyBytes {
  if (body === undefined) return body;
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return bytes.slice(0, torn === true ? Math.floor(bytes.length / 2) : Number(torn));
}

export interface Delivery {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly headOnly: boolean;
  readonly faults: readonly Fault[];
}

/** The answer as a `Response`, with what the faults do to its way back. */
export function responseOf(answer: Answer, { clock, signal, headOnly, faults }: Delivery): Response {
  const headers = new Headers(answer.headers);
  let body = bodiless.has(answer.status) ? undefined : bodyOf(answer);
  if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  let drip: Drip | undefined;
  let broken = false;
  for (const fault of faults) {
    if (fault.torn !== undefined && fault.torn !== false) body = tear(body, fault.torn);
    if (fault.drip) drip = fault.drip;
    if (fault.reset === "body") broken = true;
  }
  if (headOnly || body === undefined) return new Response(null, { status: answer.status, headers });
  if (!drip && !broken) return new Response(body, { status: answer.status, headers });
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const pieces = drip ?? { every: 0, bytes: bytes.length };
  const breakAt = broken ? Math.floor(bytes.length / 2) : undefined;
  return new Response(dripStream(bytes, pieces, clock, signal, breakAt), { status: answer.status, headers });
}
