import {
  describeIssue,
  type SimulatedAnswer,
  type SimulatedFailure,
  withNearest,
} from "@pbxkit/core/testing";

/** `{ message, status? }`: the machine word tells apart the errors of one HTTP status. */
export function ringmeProblem(httpStatus: number, message: string, status?: string): SimulatedAnswer {
  return { status: httpStatus, body: status === undefined ? { message } : { message, status } };
}

const notFound: Readonly<Record<string, string>> = {
  records: "Record not found",
  extensions: "Extension not found",
  sounds: "Sound not found",
};

export function ringmeFailure(failure: SimulatedFailure): SimulatedAnswer {
  switch (failure.reason) {
    case "no-route":
      return ringmeProblem(404, withNearest("Not found", failure));
    case "not-found":
      if (failure.table === "clients") return ringmeProblem(404, "Client not found", "client_not_found");
      return ringmeProblem(404, notFound[failure.table] ?? "Not found");
    case "wrong-method":
      return { ...ringmeProblem(405, "Method not allowed"), headers: { allow: failure.allowed.join(", ") } };
    case "unauthenticated":
      return ringmeProblem(401, "Unauthorized");
    case "invalid":
      return ringmeProblem(400, failure.issues.map(describeIssue).join("; "));
    case "conflict":
      return ringmeProblem(400, `The ${failure.field} is already used`);
    case "injected":
      return ringmeProblem(failure.status, "Injected failure");
  }
}
