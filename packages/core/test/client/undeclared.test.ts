import { RequestError, type Result, undeclared, unwrap } from "@pbxkit/core";
import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, expectTypeOf, test } from "vitest";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { json } from "../support/stub-answers.ts";
import { stubClient, TOKEN } from "../support/stub-client.ts";

const unavailable = () => json({ error: "busy" }, 503);

describe("a path that the document lacks", () => {
  test("is called with the client's address, credentials and headers", async () => {
    const { fetch, arrived } = scriptedFetch(json({ made: 1 }));
    const client = stubClient({ fetch, headers: { "x-own": "1" } }, { prefix: "/v1" });
    const result = await undeclared(client)("POST", "/not/{id}", {
      params: { path: { id: "a b" }, query: { deep: [1, 2] }, header: { "x-call": "2" } },
      body: { name: "Desk" },
    });
    expect(result.data).toEqual({ made: 1 });
    const [sent] = arrived;
    expect(sent?.method).toBe("POST");
    expect(sent?.url.href).toBe("https://pbx.example/v1/not/a%20b?deep=1&deep=2");
    expect(sent?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect([sent?.headers.get("x-own"), sent?.headers.get("x-call")]).toEqual(["1", "2"]);
    expect(await sent?.request.json()).toEqual({ name: "Desk" });
  });

  test("is not shown by errors, for it may hold a phone number", async () => {
    const { fetch } = scriptedFetch(json({}, 404));
    const { error } = await undeclared(stubClient({ fetch }))("GET", "/calls/74950000000");
    expect(error?.message).toBe("GET (undeclared path): failed with status 404");
  });

  test("has the same guards as any other", async () => {
    const { fetch, arrived } = scriptedFetch();
    const call = undeclared(stubClient({ fetch }));
    for (const id of ["..", "", undefined]) {
      expect(await rejection(call("DELETE", "/not/{id}", { params: { path: { id } } }))).toMatchObject({
        name: "RequestError",
        outcome: "not-sent",
      });
    }
    expect(arrived).toEqual([]);
  });

  test("is a client's own of any vendor, its path defaults included", async () => {
    const { auth, fetch, requests } = createRingmeSimulator();
    const ringme = createRingmeClient({ auth, fetch });
    const { error } = await undeclared(ringme)("GET", "/client/{client_id}/not-written-down/");
    expect(error?.status).toBe(404);
    expect(requests.at(-1)?.path).toBe("/api/ver1.0/client/@me/not-written-down/");
  });
});

describe("the effect of an operation that the document lacks", () => {
  test("is once: an answer that leaves open what was done is not repeated", async () => {
    const { fetch, arrived } = scriptedFetch(unavailable(), json({}));
    const { error } = await undeclared(stubClient({ fetch }))("GET", "/not");
    expect([error?.status, arrived.length]).toEqual([503, 1]);
  });

  test.each(["read", "idempotent"] as const)("can be said to be %s, and is repeated then", async (effect) => {
    const { fetch, arrived } = scriptedFetch(unavailable(), json({ ok: true }));
    const { data } = await undeclared(stubClient({ fetch }))("GET", "/not", { effect });
    expect([data, arrived.length]).toEqual([{ ok: true }, 2]);
  });

  test("is one of three", async () => {
    const { fetch, arrived } = scriptedFetch();
    const wrong = { effect: "safe" as "read" };
    expect(await rejection(undeclared(stubClient({ fetch }))("GET", "/not", wrong))).toMatchObject({
      message: "GET (undeclared path): effect must be read, idempotent or once",
    });
    expect(arrived).toEqual([]);
  });
});

describe("an operation of the document", () => {
  test("is called with its own effect", async () => {
    const { fetch, arrived } = scriptedFetch(unavailable(), json({ id: 80 }));
    const result = await undeclared(stubClient({ fetch }))("GET", "/things/{id}", {
      params: { path: { id: 80 } },
      effect: "read",
    });
    expect([result.data, arrived.length]).toEqual([{ id: 80 }, 2]);
  });

  test("does not take another effect: what acts again is not made repeatable from outside", async () => {
    const { fetch, arrived } = scriptedFetch();
    const call = undeclared(stubClient({ fetch }));
    expect(await rejection(call("POST", "/things", { body: {}, effect: "idempotent" }))).toMatchObject({
      message: "POST /things: the document has this operation, with effect once",
      outcome: "not-sent",
    });
    expect(arrived).toEqual([]);
  });
});

test("what is no client is refused at once", () => {
  expect(() => undeclared({ GET: () => {} })).toThrow(RequestError);
});

test("the result is unknown until it is looked at", () => {
  const call = undeclared(stubClient({}));
  expectTypeOf(call).returns.resolves.toExtend<Result<unknown, { readonly status: number }>>();
  expectTypeOf(unwrap<unknown, unknown>).returns.toBeUnknown();
  // @ts-expect-error a method is needed as well as a path
  void (() => call("/not"));
  // @ts-expect-error an effect is one of three words
  void (() => call("GET", "/not", { effect: "safe" }));
  // @ts-expect-error a member that no call has
  void (() => call("GET", "/not", { query: {} }));
});
