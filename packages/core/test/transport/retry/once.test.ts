import { describe, expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { scriptedFetch, steadyFetch } from "../../support/scripted-fetch.ts";
import { bare, json, reset } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

/** Everything a caller can say in order to have an operation repeated that must not be. */
const insisting = { attempts: 10, statuses: [408, 425, 429, 500, 502, 503, 504], firstWait: 0 };

describe("no option makes an operation act twice", () => {
  test.each([408, 500, 502, 503, 504])("after %s", async (status) => {
    const { fetch, arrived } = steadyFetch(() => bare(status, { "retry-after": "0" }));
    const client = stubClient({ fetch, retry: insisting });
    await client.POST("/things", { retry: insisting });
    expect(arrived).toHaveLength(1);
  });

  test.each([{ refusals: [503] }, { statusesChosen: true }, { effect: "read" }])(
    "%o among the settings of a retry is refused, and nothing is sent",
    async (more) => {
      const { fetch, arrived } = steadyFetch(() => bare(503));
      const retry = { ...insisting, ...more };
      const error = await errorOf(stubClient({ fetch }).POST("/things", { retry }));
      expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
      expect(() => stubClient({ fetch, retry })).toThrow(/^createClient: retry: there is no /);
      expect(arrived).toEqual([]);
    },
  );

  test("an effect among a call's options is refused, and nothing is sent", async () => {
    const { fetch, arrived } = steadyFetch(() => bare(503));
    const error = await errorOf(stubClient({ fetch }).POST("/things", { effect: "read" }));
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
    expect(arrived).toEqual([]);
  });

  test("after a reset", async () => {
    const { fetch, arrived } = steadyFetch(() => Promise.reject(reset()));
    const error = await errorOf(
      stubClient({ fetch, retry: insisting }).POST("/things", { retry: insisting }),
    );
    expect(arrived).toHaveLength(1);
    expect(error.outcome).toBe("unknown");
  });

  test("after an answer whose body broke off", async () => {
    const torn = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(reset()) }), {
        headers: { "content-type": "application/json" },
      });
    const { fetch, arrived } = steadyFetch(torn);
    const error = await errorOf(stubClient({ fetch, retry: insisting }).POST("/things"));
    expect(arrived).toHaveLength(1);
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", reasons: ["ECONNRESET"] });
  });
});

describe("where the vendor refuses before acting", () => {
  const definition = { refusals: [429, 503] };

  test("429 is repeated", async () => {
    const { fetch, arrived } = scriptedFetch(bare(429), bare(429), json({ id: 1 }));
    const { data } = await stubClient({ fetch }, definition).POST("/things");
    expect(data).toEqual({ id: 1 });
    expect(arrived).toHaveLength(3);
  });

  test("503 is repeated with Retry-After, and was a refusal", async () => {
    const { fetch, arrived } = steadyFetch(() => bare(503, { "retry-after": "0" }));
    const error = await errorOf(stubClient({ fetch }, definition).POST("/things"));
    expect(arrived).toHaveLength(3);
    expect(error).toMatchObject({ outcome: "rejected", reasons: ["503", "503", "503"] });
  });

  test("503 without Retry-After may come from anywhere", async () => {
    const { fetch, arrived } = steadyFetch(() => bare(503));
    const error = await errorOf(stubClient({ fetch }, definition).POST("/things"));
    expect(arrived).toHaveLength(1);
    expect(error.outcome).toBe("unknown");
  });

  test("a refusal outside the caller's own list is not repeated", async () => {
    const { fetch, arrived } = steadyFetch(() => bare(429));
    await stubClient({ fetch }, definition).POST("/things", { retry: { statuses: [503] } });
    expect(arrived).toHaveLength(1);
  });
});
