import type { FailureRule } from "@pbxkit/core/client";
import { expect, test } from "vitest";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { json, redirect, reset } from "../support/stub-answers.ts";
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

test("its word does not settle what an earlier attempt has left open", async () => {
  const { fetch } = scriptedFetch(reset(), json({ success: false, code: 404 }));
  const { error } = await stubClient({ fetch }, { failure }).PUT("/things", { body: {} });
  expect(error).toMatchObject({ attempts: 2, outcome: "unknown" });
});

test("nor what was done before a redirect to another resource", async () => {
  const { fetch } = scriptedFetch(redirect(303, "/things/1"), json({ success: false, code: 404 }));
  const { error } = await stubClient({ fetch }, { failure }).POST("/things", { body: {} });
  expect(error).toMatchObject({ status: 200, outcome: "unknown" });
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
