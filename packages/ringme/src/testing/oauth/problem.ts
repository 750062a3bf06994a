import type { SimulatedAnswer } from "@pbxkit/core/testing";

/** OAuth's own form. A grant that is not valid is 401 here, where the standard has 400. */
export function oauthProblem(error: string, error_description: string): SimulatedAnswer {
  return { status: error === "invalid_grant" ? 401 : 400, body: { error, error_description } };
}
