import type { FailureRule } from "@pbxkit/core/client";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/**
 * Plusofon answers some failures with status 200, `success: false` and the real status in `code`. With a code below 500 it
 * names a mistake of the caller; anything else leaves open what was done.
 */
export const failureRule: FailureRule = {
  isFailure: (data) => isRecord(data) && data.success === false,
  outcome: (data) => {
    const { code } = data as { readonly code?: unknown };
    return typeof code === "number" && code >= 400 && code < 500 ? "rejected" : "unknown";
  },
};
