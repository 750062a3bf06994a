import type { SimulatedAnswer } from "@pbxkit/core/testing";

/** OAuth's own form. A grant that is not valid is 401 here, where the standard has 400. */
export function oauthProblem(error: string, error_description: string): SimulatedAnswer {
  return { status: error === "invalid_grant" ? 401 : 400, body: { error, error_description } };
}

/** Whether an answer says that app, user, code or refresh token are not good, and not only that something is missing. */
export const isRefusedLogin = ({ body }: SimulatedAnswer): boolean =>
  ["invalid_client", "invalid_grant"].includes((body as { readonly error?: string }).error ?? "");
