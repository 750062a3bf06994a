import type { FailureRule } from "@pbxkit/core";
import { expect, test } from "vitest";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const failure: FailureRule = {
  isFailure: (data) => (data as { success?: boolean } | undefined)?.success === false,
  outcome: (data) => ((data as { code?: number }).code === 404 ? "rejected" : "unknown"),
};

test("what a vendor reports as failure inside a 200 is an error", async () => {
  const { fetch } = scriptedFetch(json({ success: false, code: 404, message: "none" }));
  const { data, error } = await stubClient({ fetch }, { failure }).POST("/things");
  expect(data).toBeUndefined();
  expect(error).toMatchObject({
    name: "ApiError",
    status: 200,
    attempts: 1,
    reasons: ["200"],
    outcome: "rejected",
  });
  expect(error?.body).toEqual({ success: false, code: 404, message: "none" });
});

test("it is not repeated, whatever the operation", async () => {
  const { fetch, arrived } = scriptedFetch(json({ success: false, code: 503 }));
  const { error } = await stubClient({ fetch }, { failure }).GET("/things");
  expect(error?.outcome).toBe("unknown");
  expect(arrived).toHaveLength(1);
});

test("a success by the same rule is data", async () => {
  const { fetch } = scriptedFetch(json({ success: true }));
  expect((await stubClient({ fetch }, { failure }).GET("/things")).data).toEqual({ success: true });
});

test("an answer without a promised body has no rule to break", async () => {
  const { fetch } = scriptedFetch(json({ success: false }));
  const { error } = await stubClient({ fetch }, { failure }).DELETE("/things/{id}", {
    params: { path: { id: 1 } },
  });
  expect(error).toBeUndefined();
});
