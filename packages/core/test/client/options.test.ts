import { RequestError } from "@pbxkit/core";
import { describe, expect, test, vi } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const limit = /^(timeout|attemptTimeout) must be a number of milliseconds above 0, or false$/;

/** Options that make no sense, and the one line that says so. */
const shared: readonly [options: Record<string, unknown>, line: RegExp][] = [
  ...["timeout", "attemptTimeout"].flatMap((name) =>
    [0, -1, Number.NaN, "1000", null, true].map((value): [Record<string, unknown>, RegExp] => [
      { [name]: value },
      limit,
    ]),
  ),
  ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3"].map(
    (attempts): [Record<string, unknown>, RegExp] => [
      { retry: { attempts } },
      /^retry\.attempts must be a whole number from 1$/,
    ],
  ),
  ...[[200], [399], [600], [503.5], "503", 503].map((statuses): [Record<string, unknown>, RegExp] => [
    { retry: { statuses } },
    /^retry\.statuses must be a list of statuses from 400 to 599$/,
  ]),
  ...[null, true, 5, "3"].map((retry): [Record<string, unknown>, RegExp] => [
    { retry },
    /^retry must be an object such as \{ attempts: 3 \}, or false$/,
  ]),
  [{ retry: { firstWait: -1 } }, /^retry\.firstWait must be a number of milliseconds from 0$/],
  [{ retry: { maxWait: Number.NaN } }, /^retry\.maxWait must be a number of milliseconds from 0$/],
  [{ retry: { maxRetryAfter: "60" } }, /^retry\.maxRetryAfter must be a number of milliseconds from 0$/],
];

const clientOnly: readonly [options: Record<string, unknown>, line: RegExp][] = [
  ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2"].map(
    (concurrency): [Record<string, unknown>, RegExp] => [
      { concurrency },
      /^concurrency must be a whole number from 1$/,
    ],
  ),
  ...[0, -1, Number.NaN, "1"].map((maxResponseBytes): [Record<string, unknown>, RegExp] => [
    { maxResponseBytes },
    /^maxResponseBytes must be a number above 0$/,
  ]),
  ...[0, Number.NaN, null, "0.5"].map((random): [Record<string, unknown>, RegExp] => [
    { random },
    /^random must be a function$/,
  ]),
  ...[false, 0, "", { requests: 1, per: 10n }].map((budget): [Record<string, unknown>, RegExp] => [
    { budget },
    /^budget must be \{ requests, per \}/,
  ]),
  [{ fetch: {} }, /^fetch must be a function$/],
  [{ fetch: null }, /^fetch must be a function$/],
  [{ headers: { "x-a": "1\n2" } }, /^header "x-a" has a name or value that HTTP does not allow$/],
];

const show = ([options, line]: readonly [Record<string, unknown>, RegExp]) =>
  [
    JSON.stringify(options, (_, value) => (/^(number|bigint)$/.test(typeof value) ? String(value) : value)),
    options,
    line,
  ] as const;

test.each([...shared, ...clientOnly].map(show))("a client with %s is not made", (_, options, line) => {
  let thrown: unknown;
  try {
    stubClient(options);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RequestError);
  expect((thrown as Error).message.replace("createClient: ", "")).toMatch(line);
});

test.each(shared.map(show))("a call with %s is not made", async (_, options, line) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).GET("/things", options));
  expect(error).toBeInstanceOf(RequestError);
  expect((error as Error).message.replace("GET /things: ", "")).toMatch(line);
  expect(arrived).toEqual([]);
});

test("an AbortController where its signal is asked for is not taken", async () => {
  const call = stubClient({ fetch: scriptedFetch().fetch }).GET("/things", { signal: new AbortController() });
  expect(String(await rejection(call))).toBe("RequestError: GET /things: signal must be an AbortSignal");
});

// Types refuse all of these; in plain JavaScript a filter in the wrong place would be left out without a word.
test.each<[init: object, line: string]>([
  [{ query: { from: 1 } }, 'init: there is no "query"; there are params, body, headers, signal,'],
  [{ method: "GET" }, 'init: there is no "method"; there are params,'],
  [{ timeOut: 5 }, 'init: there is no "timeOut"; there are params,'],
  [{ params: { qurey: { from: 1 } } }, 'params: there is no "qurey"; there are path, query, header'],
  [{ params: { id: 7 } }, 'params: there is no "id"; there are path, query, header'],
  [{ ["x".repeat(1_000)]: 1 }, `init: there is no "${"x".repeat(40)}"; there are params,`],
])("a call with %j is refused, and nothing is sent", async (init, line) => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).GET("/things", init));
  expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
  expect((error as Error).message).toContain(`GET /things: ${line}`);
  expect(arrived).toEqual([]);
});

test.each(["baseURL", "baseurl", "base_url", "baseUri", "BASE_URL"])(
  "a client whose address is misspelt as %s is not made: it would call the vendor's own host",
  (name) => {
    const given = { [name]: "http://127.0.0.1:8080" };
    expect(() => stubClient(given)).toThrow(
      new RequestError(`there is no option ${name}; write baseUrl`, { operation: "createClient" }),
    );
  },
);

test("an object with more in it than options may be spread into them", async () => {
  const { fetch } = scriptedFetch(json({ id: 1 }));
  const settings = { fetch, accountId: "a", seed: {} };
  expect((await stubClient({ ...settings }).GET("/things")).data).toEqual({ id: 1 });
});

describe("the base address", () => {
  test.each([
    ["https://pbx.example", "https://pbx.example/things"],
    ["https://pbx.example/", "https://pbx.example/things"],
    ["https://pbx.example///", "https://pbx.example/things"],
    ["https://pbx.example/proxy", "https://pbx.example/proxy/things"],
    ["https://pbx.example/proxy/", "https://pbx.example/proxy/things"],
    ["https://PBX.example:443", "https://pbx.example/things"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/things"],
    ["https://пбх.example", "https://xn--90a1at.example/things"],
  ])("%s", async (baseUrl, url) => {
    const { fetch, arrived } = scriptedFetch(json({}), json({}));
    const client = stubClient({ fetch }, { baseUrl });
    await client.GET("/things");
    await plainOf(client).GET("/things");
    expect(arrived.map(({ url: { href } }) => href)).toEqual([url, url]);
  });

  test.each([
    ["pbx.example", "is not an absolute address"],
    ["/api", "is not an absolute address"],
    ["", "is not an absolute address"],
    ["https://", "is not an absolute address"],
    ["pbx.example:8080", "is neither http nor https"],
    ["ftp://pbx.example", "is neither http nor https"],
    ["javascript:alert(1)", "is neither http nor https"],
    ["https://user:secret@pbx.example", "holds credentials"],
    ["https://secret@pbx.example", "holds credentials"],
    ["https://pbx.example/?token=secret", "holds a query or a fragment"],
    ["https://pbx.example/#secret", "holds a query or a fragment"],
    [undefined, "is not an absolute address"],
    [new URL("https://pbx.example"), "is not an absolute address"],
  ])("%s is refused, and not repeated", (baseUrl, problem) => {
    expect(() => stubClient({}, { baseUrl: baseUrl as string })).toThrow(
      new RequestError(`baseUrl ${problem}; give it as "https://pbx.example.com"`, {
        operation: "createClient",
      }),
    );
  });
});

test("a GET with a body is refused, and the error says why", async () => {
  const { fetch, arrived } = scriptedFetch();
  const error = await rejection(stubClient({ fetch }).GET("/things", { body: {} } as never));
  expect((error as Error).message).toBe("GET /things: a GET request cannot have a body");
  expect(arrived).toEqual([]);
});

test.each([undefined, null, 5, "text", {}, { ok: true, json: async () => ({}) }])(
  "a fetch that gives %j is called once, and the error says so",
  async (given) => {
    const fetch = vi.fn(async () => given as unknown as Response);
    const error = await rejection(stubClient({ fetch }).GET("/things"));
    expect(error).toMatchObject({
      name: "RequestError",
      outcome: "unknown",
      message: "GET /things: the fetch that was passed gave no Response",
    });
    expect(fetch).toHaveBeenCalledTimes(1);
  },
);
