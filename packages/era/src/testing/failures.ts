import {
  describeIssue,
  type SimulatedAnswer,
  type SimulatedFailure,
  withNearest,
} from "@pbxkit/core/testing";

export function eraProblem(status: number, message: string, code = 1000 + status): SimulatedAnswer {
  return { status, body: { error_code: code, error_message: message } };
}

const names: Readonly<Record<string, string>> = {
  users: "user",
  avatars: "picture",
  sipUsers: "SIP user",
  redirectRules: "rule",
  domainRedirectRules: "rule",
  calls: "call",
  conferences: "conference",
  participants: "participant",
};

/** The platform's one form: `{ error_code, error_message }`. */
export function eraFailure(failure: SimulatedFailure): SimulatedAnswer {
  switch (failure.reason) {
    case "no-route":
      return eraProblem(404, withNearest("There is nothing at this address", failure));
    case "not-found":
      return eraProblem(404, `The ${names[failure.table] ?? "element"} is not there`);
    case "wrong-method": {
      const answer = eraProblem(405, "The method is not supported here");
      return { ...answer, headers: { allow: failure.allowed.join(", ") } };
    }
    case "unauthenticated":
      return eraProblem(
        401,
        failure.credential === "missing" ? "There is no session" : "The session has ended",
      );
    case "invalid":
      return eraProblem(400, failure.issues.map(describeIssue).join("; "));
    case "conflict":
      return eraProblem(409, `Another ${names[failure.table] ?? "element"} has the same ${failure.field}`);
    case "injected":
      return eraProblem(failure.status, "Injected failure");
  }
}
