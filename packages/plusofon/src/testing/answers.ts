import type { SimulatedAnswer } from "@pbxkit/core/testing";

/** SimulatedAnswer to a change. */
export const done: SimulatedAnswer = { status: 200, body: { success: true } };

/** A failure inside a 200 answer. */
export function refusedByRule(message: string): SimulatedAnswer {
  return { status: 200, body: { success: false, code: 500, message } };
}

/** The token is good, but of the wrong kind. */
export const wrongKindOfToken: SimulatedAnswer = { status: 403, body: { message: "Not enough rights." } };
