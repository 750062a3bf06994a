import { type SimulatedAnswer, type SimulatedFailure, withNearest } from "@pbxkit/core/testing";
import { validationDetail } from "./validation-detail.ts";

const names: Readonly<Record<string, string>> = { organizations: "Organization", endpoints: "Endpoint" };

/** FastAPI's forms: `{ detail: text }` from code, `{ detail: [...] }` from validation. */
export function tenantApiFailure(failure: SimulatedFailure): SimulatedAnswer {
  switch (failure.reason) {
    case "no-route":
      return { status: 404, body: { detail: withNearest("Not Found", failure) } };
    case "not-found":
      return { status: 404, body: { detail: `${names[failure.table] ?? "Row"} not found` } };
    case "wrong-method":
      return {
        status: 405,
        headers: { allow: failure.allowed.join(", ") },
        body: { detail: "Method Not Allowed" },
      };
    case "unauthenticated":
      return {
        status: 401,
        headers: { "www-authenticate": "Bearer" },
        body: { detail: failure.credential === "missing" ? "Not authenticated" : "Invalid token" },
      };
    case "invalid":
      return { status: 422, body: { detail: validationDetail(failure.issues) } };
    case "conflict": {
      const { field, value } = failure;
      const entry = {
        loc: ["body", field],
        msg: `${field} is already taken`,
        type: "value_error",
        input: value,
      };
      return { status: 422, body: { detail: [entry] } };
    }
    case "injected":
      return { status: failure.status, body: { detail: "Injected failure" } };
  }
}
