import { type ClientOptions, RequestError, undeclared } from "@pbxkit/core";
import { createClient } from "@pbxkit/core/client";
import { describe, expect, test, vi } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { stubClient } from "../support/stub-client.ts";

// Types refuse all of this; plain JavaScript does not.
const refusalOf = (options: unknown): unknown => {
  try {
    return stubClient(options as ClientOptions);
  } catch (thrown) {
    return thrown;
  }
};

test.each<[options: object, meant: string]>([
  [{ timeOut: 5 }, "timeout"],
  [{ timeoutMs: 5 }, "timeout"],
  [{ attempTimeout: 5 }, "attemptTimeout"],
  [{ header: {} }, "headers"],
  [{ hook: {} }, "hooks"],
  [{ retries: 5 }, "retry"],
  [{ fecth: fetch }, "fetch"],
  [{ concurency: 1 }, "concurrency"],
  [{ max_response_bytes: 1 }, "maxResponseBytes"],
  [{ retry: { attempt: 5 } }, "attempts"],
  [{ retry: { maxwait: 5 } }, "maxWait"],
  [{ retry: { status: [502] } }, "statuses"],
])("a client with %j is not made: the option was to be called %s", (options, meant) => {
  const error = refusalOf(options);
  expect(error).toBeInstanceOf(RequestError);
  expect(String(error)).toContain(`; write ${meant}`);
});

test.each([{ backoff: 5 }, { limit: 2 }, { delay: () => 5 }, { refusals: [500] }])(
  "a retry setting that there is none of is refused with those that there are: %j",
  async (retry) => {
    const names =
      /retry: there is no "\w+"; there are attempts, statuses, firstWait, maxWait, maxRetryAfter$/;
    expect(String(refusalOf({ retry }))).toMatch(names);
    const { fetch, arrived } = scriptedFetch();
    expect(String(await rejection(stubClient({ fetch }).GET("/things", { retry })))).toMatch(names);
    expect(arrived).toEqual([]);
  },
);

test.each<[hooks: unknown, line: string]>([
  [
    { onresponse: () => {} },
    'there is no "onresponse"; there are onRequest, onResponse, onRetry, onError, onEnd; write onResponse',
  ],
  [{ onFinish: () => {} }, 'there is no "onFinish"'],
  [{ onError: "log" }, "hooks.onError must be a function"],
  ["log", "hooks must be an object"],
  [null, "hooks must be an object"],
])("hooks that would never be called are refused: %j", (hooks, line) => {
  expect(String(refusalOf({ hooks }))).toContain(line);
});

test("a budget's setting that there is none of is refused, and one of a walk", async () => {
  const budget = { requests: 5, per: 1_000, nmae: "shared" };
  expect(String(refusalOf({ budget }))).toContain(
    'budget: there is no "nmae"; there are requests, per, name;',
  );
  const { fetch, arrived } = scriptedFetch();
  const { paginate } = stubClient({ fetch }) as unknown as {
    paginate(path: string, init: object, options: object): { toArray(): Promise<unknown> };
  };
  const error = await rejection(paginate("/things", {}, { maxItem: 3 }).toArray());
  expect(String(error)).toContain(
    'options: there is no "maxItem"; there are prefetch, maxItems, from; write maxItems',
  );
  expect(arrived).toEqual([]);
});

test.each([undefined, null, "https://pbx.example", 7])("options must be an object, not %j", (options) => {
  expect(() => createClient({} as never, options as never)).toThrow(/takes an object with options/);
});

test.each([null, "", 7, {}])(
  "an address that is %j is refused, and the default does not take its place",
  (baseUrl) => {
    expect(() =>
      createClient({ baseUrl: baseUrl as never, operations: {}, authenticator: { current: vi.fn() } }, {}),
    ).toThrow(/baseUrl is not an absolute address/);
  },
);

test("an option of the client's own that is misspelt is refused, too", () => {
  const definition = { baseUrl: "https://pbx.example", operations: {}, authenticator: { current: vi.fn() } };
  const make = (options: object) => createClient({ ...definition, options: ["clientCode"] }, options);
  expect(() => make({ clientcode: "1" })).toThrow("there is no option clientcode; write clientCode");
  expect(() => make({ clientCode: "1", accountId: 7 })).not.toThrow();
});

describe("a call", () => {
  const refused = async (...call: [path: string, init?: unknown]) => {
    const { fetch, arrived } = scriptedFetch();
    const error = await rejection(stubClient({ fetch }).GET(...(call as ["/things"])));
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
    expect(arrived).toEqual([]);
    return String(error);
  };

  test("with an init that is no object is refused", async () => {
    expect(await refused("/things", "7")).toContain("init must be an object");
  });

  test("with a misspelt member is told what was probably meant", async () => {
    expect(await refused("/things", { param: {} })).toMatch(/there is no "param"; .*; write params/);
    expect(await refused("/things", { params: { qurey: {} } })).toMatch(/; write query/);
  });

  test("of a path that is not in the document but for its final slash is told the right one", async () => {
    expect(await refused("/things/")).toContain("the path is /things");
  });

  test("without a document takes such a path as it is, and no method that is none", async () => {
    const { fetch, arrived } = scriptedFetch(new Response("{}"));
    const client = stubClient({ fetch });
    await undeclared(client)("GET", "/things/", { parseAs: "text" });
    expect(arrived).toHaveLength(1);
    expect(String(await rejection(undeclared(client)("GET\nforged line", "/x")))).not.toContain("forged");
    for (const method of ["get", "patch", "", null, Symbol("GET"), Object.create(null)]) {
      const error = await rejection(undeclared(client)(method as string, "/x"));
      expect(String(error)).toContain('method must be a word in capitals, such as "GET"');
    }
  });
});

test("a path parameter that is misspelt is told, and the default does not take its place", async () => {
  const { fetch, arrived } = scriptedFetch(Response.json({}), Response.json({}), Response.json({}));
  const client = stubClient({ fetch }, { pathDefaults: { id: "@me" } });
  for (const path of [{ ID: 7 }, { thing_id: 7 }, "7", { id: undefined, thing: 7 }]) {
    const error = await rejection(client.DELETE("/things/{id}", { params: { path } }));
    expect(String(error)).toBe('RequestError: DELETE /things/{id}: path parameter "id" is missing');
    const plain = await rejection(plainOf(client).DELETE("/things/{id}", { params: { path } }));
    expect(String(plain)).toBe('RequestError: DELETE /things/{id}: path parameter "id" is missing');
  }
  expect(arrived).toEqual([]);
  await client.GET("/things/{id}", { params: { path: {} } });
  await client.GET("/things/{id}", { params: { path: { id: 7 } } });
  await client.GET("/things/{id}/parts/{part_id}", { params: { path: { part_id: 1 } } });
  expect(arrived.map(({ url }) => url.pathname)).toEqual(["/things/@me", "/things/7", "/things/@me/parts/1"]);
});
