import {
  describeIssue,
  refuse,
  type SimulatedAnswer,
  type SimulatedFailure,
  withNearest,
} from "@pbxkit/core/testing";
import { refusedByRule } from "./answers.ts";

const notFound: Readonly<Record<string, string>> = {
  calls: "Record not found.",
  flashCallAccounts: "Flash Call account not found.",
  flashCalls: "Flashcall key not found",
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
      return { status: 404, body: { error: withNearest("Not found.", failure) } };
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

/** Ends the call: a member of the body names something that is not there. */
export function noSuch(what: string, member: string, value: unknown): never {
  const message = `no such ${what}`;
  const issue = { in: "body", path: [member], keyword: "exists", message, value } as const;
  return refuse({ reason: "invalid", issues: [issue] });
}
