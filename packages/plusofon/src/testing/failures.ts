import { describeIssue, type SimulatedAnswer, type SimulatedFailure } from "@pbxkit/core/testing";

const notFound: Readonly<Record<string, string>> = {
  sipAccounts: "SIP account not found.",
  sipScenarios: "Scenario not found.",
};

/**
 * The vendor's forms of a failure: 404 says `error` where 400 says `message`, and what the business rules refuse is a
 * 200 with `success: false`.
 */
export function plusofonFailure(failure: SimulatedFailure): SimulatedAnswer {
  switch (failure.reason) {
    case "no-route":
      return { status: 404, body: { error: "Not found." } };
    case "not-found":
      return { status: 404, body: { error: notFound[failure.table] ?? "Not found." } };
    case "wrong-method":
      return {
        status: 405,
        headers: { allow: failure.allowed.join(", ") },
        body: { message: "The method is not supported for this route." },
      };
    case "unauthenticated":
      return { status: 401, body: { message: "Unauthenticated." } };
    case "invalid":
      return { status: 400, body: { message: failure.issues.map(describeIssue).join("; ") } };
    case "conflict":
      return refusedByRule(`The ${failure.field} has already been taken.`);
    case "injected":
      return {
        status: failure.status,
        body:
          failure.status === 404
            ? { error: "Not found." }
            : { message: "Injected failure.", code: failure.status },
      };
  }
}

/** A failure inside a 200 answer. */
export function refusedByRule(message: string): SimulatedAnswer {
  return { status: 200, body: { success: false, code: 500, message } };
}
