import { expect, test, vi } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch, steadyFetch } from "../support/scripted-fetch.ts";
import { json } from "../support/stub-answers.ts";
import { stubClient, TOKEN } from "../support/stub-client.ts";

const recording = (definition = {}, options = {}) => {
  const { fetch, arrived } = steadyFetch(() => json({}));
  const client = stubClient({ fetch, ...options }, definition);
  return { client, plain: plainOf(client), arrived };
};

test("the request is the one that the typed call makes", async () => {
  const { client, plain, arrived } = recording(
    { prefix: "/api/v1", headers: { "x-a": "vendor", "x-b": "vendor" } },
    { headers: { "x-a": "client" } },
  );
  const init = {
    params: { path: { id: "a b", part_id: "@me" }, query: { list: [1, 2], "n&": "&", none: undefined } },
    headers: { "x-c": "call" },
  };
  await client.GET("/things/{id}/parts/{part_id}", init);
  await plain.GET("/things/{id}/parts/{part_id}", init);
  expect(arrived[1]?.url.href).toBe(arrived[0]?.url.href);
  expect([...(arrived[1]?.headers ?? [])]).toEqual([...(arrived[0]?.headers ?? [])]);
  expect(arrived[1]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
});

test("a method that is no text is refused", async () => {
  const { plain, arrived } = recording();
  const error = await rejection(plain.request(null as unknown as string, "/things"));
  expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
  expect(arrived).toEqual([]);
});

test("a call's own class of requests is what middleware sees, and what fetch is given", async () => {
  class Own extends Request {}
  const { plain, arrived } = recording();
  const seen: Request[] = [];
  plain.use({ onRequest: ({ request }: { request: Request }) => void seen.push(request) });
  await plain.PUT("/things", { Request: Own, body: { a: 1 }, next: { revalidate: 5 } });
  expect([...seen, arrived[0]?.request]).toEqual([expect.any(Own), expect.any(Own)]);
  expect(arrived[0]?.request).toMatchObject({ method: "PUT", next: { revalidate: 5 } });
  expect(await arrived[0]?.request.text()).toBe('{"a":1}');
});

test("null is an init of nothing, as for the typed call", async () => {
  const { plain, arrived } = recording();
  await plain.GET("/things", null as unknown as undefined);
  expect(arrived[0]?.url.href).toBe("https://pbx.example/things");
});

test("kinds of parameters that are undefined are none", async () => {
  const { plain, arrived } = recording();
  const params = { path: undefined, query: undefined, header: undefined, cookie: undefined };
  await plain.GET("/things", { params });
  expect(arrived[0]?.url.href).toBe("https://pbx.example/things");
});

test("a fetch that replaces the global one later is heard", async () => {
  const plain = plainOf(stubClient({}));
  vi.stubGlobal("fetch", async () => json({ later: true }));
  expect((await plain.GET("/things")).data).toEqual({ later: true });
});

test("known path parameters are filled in", async () => {
  const { plain, arrived } = recording({ pathDefaults: { id: "@me" } });
  await plain.GET("/things/{id}");
  expect(arrived[0]?.url.pathname).toBe("/things/@me");
});

const failing = () => {
  throw new Error("elsewhere.example");
};

const MATRIX = (address: string, values: Record<string, unknown>) =>
  address.replace("{id}", `;id=${values.id}`);

test.each<[string, string, object | undefined]>([
  ["a path parameter that is missing", "/things/{id}", {}],
  ["a path parameter that is missing, without any parameters", "/things/{id}", undefined],
  ["an empty path parameter", "/things/{id}", { params: { path: { id: "" } } }],
  ["a path parameter that walks up", "/things/{id}", { params: { path: { id: ".." } } }],
  ["a Date in the path", "/things/{id}", { params: { path: { id: new Date(0) } } }],
  ["a template that walks up", "/things/../admin", undefined],
  ["a template that is an address", "https://elsewhere.example/", undefined],
  ["a template that changes the host", "@elsewhere.example/", undefined],
  [
    "an own serializer's empty parameter",
    "/things/{id}",
    { params: { path: { id: "" } }, pathSerializer: MATRIX },
  ],
  [
    "an own serializer's parameter that walks up",
    "/things/{id}",
    { params: { path: { id: ".." } }, pathSerializer: MATRIX },
  ],
  [
    "an own serializer that leaves a parameter open",
    "/things/{id}",
    { params: { path: { other: 1 } }, pathSerializer: (address: string) => address },
  ],
  [
    "an own serializer that leads elsewhere",
    "/things/{id}",
    { params: { path: { id: 1 } }, pathSerializer: () => "https://elsewhere.example/" },
  ],
  [
    "an own serializer that ends the path",
    "/things/{id}",
    { params: { path: { id: 1 } }, pathSerializer: () => "https://pbx.example/things#1" },
  ],
  ["a base address of another origin", "/things", { baseUrl: "https://elsewhere.example" }],
  ["a base address that is none", "/things", { baseUrl: "elsewhere" }],
  ["a Date in the query", "/things", { params: { query: { since: new Date(0) } } }],
  [
    "a Date in a query with a style of its own",
    "/things",
    {
      params: { query: { since: [new Date(0)] } },
      querySerializer: { array: { style: "form", explode: false } },
    },
  ],
  [
    "a query that is no plain object, with a style of its own",
    "/things",
    {
      params: { query: new URLSearchParams({ page: "2" }) },
      querySerializer: { array: { style: "form", explode: false } },
    },
  ],
  ["a query in the wrong place", "/things", { query: { page: 2 } }],
  ["path parameters in the wrong place", "/things/{id}", { path: { id: 1 } }],
  ["misspelt parameters", "/things", { parms: { query: { page: 2 } } }],
  ["a misspelt serializer", "/things", { querySerialiser: () => "page=2" }],
  ["a misspelt limit", "/things", { timeOut: 5 }],
  ["a kind of parameters that does not exist", "/things", { params: { filter: {} } }],
  ["a cookie, which no fetch would send", "/things", { params: { cookie: { a: "1" } } }],
  ["a body with GET", "/things", { body: { a: 1 } }],
  ["a header that cannot be sent", "/things", { headers: { "x-a": "line\nbreak" } }],
  ["an object as a header", "/things", { headers: { "x-a": {} } }],
  ["a timeout that makes no sense", "/things", { timeout: -1 }],
  ["a fetch that is no function", "/things", { fetch: {} }],
  ["an init that is no object", "/things", "7" as unknown as object],
  ["a Request that is no class", "/things", { Request: 5 }],
  ["a form of answers that does not exist", "/things", { parseAs: "xml" }],
  [
    "a query serializer that gives no text",
    "/things",
    { params: { query: {} }, querySerializer: () => null },
  ],
  [
    "a query serializer that ends the address",
    "/things",
    { params: { query: { to: "#7" } }, querySerializer: { allowReserved: true } },
  ],
  ["a query serializer that fails", "/things", { params: { query: {} }, querySerializer: failing }],
])("%s rejects with a RequestError, and nothing is sent", async (_, path, init) => {
  const { plain, arrived } = recording();
  const error = await rejection(plain.GET(path, init));
  expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
  expect(String(error)).not.toMatch(/line|elsewhere\.example/);
  expect(arrived).toEqual([]);
});

test("a call may have another base address of the same origin", async () => {
  const { plain, arrived } = recording({ prefix: "/api/v1" });
  await plain.GET("/things", { baseUrl: "https://pbx.example/api/v2/" });
  expect(arrived[0]?.url.href).toBe("https://pbx.example/api/v2/things");
});

test("a call may write its path in a way of its own", async () => {
  const { plain, arrived } = recording();
  await plain.GET("/things/{id}", { params: { path: { id: 80 } }, pathSerializer: MATRIX });
  await plain.GET("/styled/{.id}/{;list*}", { params: { path: { id: 80, list: [1, 2] } } });
  expect(arrived.map(({ url }) => url.pathname)).toEqual(["/things/;id=80", "/styled/.80/;list=1;list=2"]);
});

test("a call's own fetch takes the client's place, and is sent what the client's would be", async () => {
  const { plain, arrived } = recording();
  const mock = scriptedFetch(json({ mocked: true }));
  const { data } = await plain.DELETE("/things/{id}", {
    params: { path: { id: 80 } },
    fetch: mock.fetch,
    parseAs: "json",
  });
  expect(data).toEqual({ mocked: true });
  expect(arrived).toEqual([]);
  expect(mock.arrived[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
});

test.each<[string, object | undefined, object, string]>([
  ["the call's own function", undefined, { querySerializer: () => "own=1" }, "?own=1"],
  ["the client's own function", { querySerializer: () => "general=1" }, {}, "?general=1"],
  [
    "the call's style over the client's",
    { querySerializer: { array: { style: "form", explode: true } } },
    { querySerializer: { array: { style: "pipeDelimited", explode: false } } },
    "?list=1|2&a%26b=%26",
  ],
  [
    "the client's style",
    { querySerializer: { array: { style: "form", explode: false } } },
    {},
    "?list=1,2&a%26b=%26",
  ],
  ["the document's way", undefined, {}, "?list=1&list=2&a%26b=%26"],
])("a query is written in %s", async (_, options, init, search) => {
  const { client, arrived } = recording();
  await plainOf(client, options).GET("/things", {
    params: { query: { list: [1, 2], "a&b": "&", none: null } },
    ...init,
  });
  expect(arrived[0]?.url.search).toBe(search);
});

test("the document's style of a parameter holds", async () => {
  const { plain, arrived } = recording();
  await plain.GET("/search", { params: { query: { comma: [1, 2], json: { a: 1 } } } });
  expect(arrived[0]?.url.search).toBe("?comma=1,2&json=%7B%22a%22%3A1%7D");
});

test("headers come in every form that fetch takes, several values included", async () => {
  const { plain, arrived } = recording({}, { headers: { "x-client": "1", "x-out": "1" } });
  await plain.GET("/things", { headers: { "x-a": ["1", 2, null, undefined], "x-out": null, "x-n": 0 } });
  await plain.GET("/things", { headers: new Headers({ "x-a": "h" }) });
  await plain.GET("/things", {
    headers: [
      ["x-a", "l"],
      ["X-A", "m"],
    ],
  });
  expect(arrived.map(({ headers }) => headers.get("x-a"))).toEqual(["1, 2", "h", "l, m"]);
  expect(arrived[0]?.headers.get("x-out")).toBe(null);
  expect(arrived[0]?.headers.get("x-client")).toBe("1");
});

test("a client without a content type sends JSON without one", async () => {
  const { plain, arrived } = recording({}, { headers: { "Content-Type": null } });
  await plain.PUT("/things", { body: { a: 1 } });
  expect(arrived[0]?.headers.get("content-type")).toBe("text/plain;charset=UTF-8");
});

test("what fetch takes beside goes along, to the address that a redirect leads to as well", async () => {
  const moved = new Response(null, { status: 307, headers: { location: "/moved" } });
  const { fetch, arrived } = scriptedFetch(moved, json({}));
  await plainOf(stubClient({ fetch })).GET("/things", {
    credentials: "include",
    cache: "no-store",
    keepalive: true,
    referrerPolicy: "no-referrer",
    next: { revalidate: 60 },
  });
  expect(arrived).toHaveLength(2);
  for (const { request } of arrived) {
    expect(request).toMatchObject({
      credentials: "include",
      cache: "no-store",
      keepalive: true,
      referrerPolicy: "no-referrer",
      next: { revalidate: 60 },
      redirect: "manual",
    });
  }
});

test("a method beyond the usual ones is a method of the client", async () => {
  const { plain, arrived } = recording();
  await plain.CLEAR("/things");
  await plain.request("clear", "/things");
  expect(arrived.map(({ method }) => method)).toEqual(["CLEAR", "CLEAR"]);
});

test("a method that the runtime cannot send is refused", async () => {
  const { plain, arrived } = recording();
  expect(await rejection(plain.request("TRACE", "/things"))).toMatchObject({
    name: "RequestError",
    message: "TRACE /things: this runtime cannot send TRACE requests as given",
  });
  expect(arrived).toEqual([]);
});

test("only a client itself is taken, and only the options that there are", () => {
  const { client } = recording();
  expect(() => plainOf({ ...client })).toThrow("openapiFetch: takes a client itself");
  expect(() => plainOf(client, { pathSerializer: () => "" } as object)).toThrow(
    'openapiFetch: options: there is no "pathSerializer"',
  );
});
