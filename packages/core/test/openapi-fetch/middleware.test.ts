import { expect, test } from "vitest";
import { plainOf } from "../support/plain-client.ts";
import { rejection } from "../support/rejection.ts";
import { scriptedFetch, steadyFetch } from "../support/scripted-fetch.ts";
import { bare, json, reset } from "../support/stub-answers.ts";
import { stubClient, TOKEN } from "../support/stub-client.ts";

interface Seen {
  readonly request: Request;
  readonly schemaPath: string;
  readonly params: { readonly path?: object; readonly query?: object };
}

test("it sees the call's parameters, those that the client fills in as well", async () => {
  const { fetch } = steadyFetch(() => json({}));
  const plain = plainOf(stubClient({ fetch }, { pathDefaults: { id: "@me" } }));
  const seen: unknown[] = [];
  plain.use({ onRequest: ({ schemaPath, params }: Seen) => void seen.push([schemaPath, params]) });
  await plain.GET("/things/{id}", { params: { path: { id: 7 }, query: { a: 1 } } });
  await plain.GET("/things/{id}");
  await plain.GET("/things");
  expect(seen).toEqual([
    ["/things/{id}", { path: { id: 7 }, query: { a: 1 } }],
    ["/things/{id}", { path: { id: "@me" } }],
    ["/things", {}],
  ]);
});

test("a cache that is keyed on the parameters gives each account its own data", async () => {
  const { fetch, arrived } = steadyFetch((request) => json(request.url));
  const plain = plainOf(stubClient({ fetch }));
  const cache = new Map<string, Response>();
  const keyOf = ({ schemaPath, params }: Seen) => JSON.stringify([schemaPath, params.path]);
  plain.use({
    onRequest: (seen: Seen) => cache.get(keyOf(seen))?.clone(),
    onResponse: (seen: Seen & { response: Response }) => {
      cache.set(keyOf(seen), seen.response.clone());
    },
  });
  const read = async (id: number) => (await plain.GET("/things/{id}", { params: { path: { id } } })).data;
  const seven = await read(7);
  expect(await read(8)).not.toBe(seven);
  expect(await read(7)).toBe(seven);
  expect(arrived).toHaveLength(2);
});

test("what it changes in a request is sent, and its methods can be taken off the client", async () => {
  const { fetch } = steadyFetch((request) => json(request.headers.get("x-added")));
  const plain = plainOf(stubClient({ fetch }));
  plain.use({
    onRequest({ request }: Seen) {
      request.headers.set("x-added", "yes");
      return request;
    },
  });
  const { GET } = plain;
  expect((await GET("/things")).data).toBe("yes");
});

test("a request that it puts in place goes out as it is", async () => {
  const { fetch, arrived } = steadyFetch(() => json({}));
  const plain = plainOf(stubClient({ fetch }));
  plain.use({
    onRequest: ({ request }: Seen) =>
      Object.assign(
        new Request(request, { credentials: "omit", cache: "reload", headers: { "x-new": "1" } }),
        {
          next: { tags: ["things"] },
        },
      ),
  });
  await plain.PUT("/things", { body: { a: 1 } });
  expect(arrived[0]?.request).toMatchObject({
    credentials: "omit",
    cache: "reload",
    next: { tags: ["things"] },
  });
  expect(arrived[0]?.headers.get("x-new")).toBe("1");
  expect(await arrived[0]?.request.text()).toBe('{"a":1}');
});

test("a request to another origin is refused, so that no credentials go there", async () => {
  const { fetch, arrived } = scriptedFetch();
  const plain = plainOf(stubClient({ fetch }));
  plain.use({ onRequest: () => new Request("https://elsewhere.example/things") });
  expect(await rejection(plain.GET("/things"))).toMatchObject({
    name: "RequestError",
    outcome: "not-sent",
  });
  expect(arrived).toEqual([]);
});

test("a request with another method is not repeated as the declared one would be", async () => {
  const { fetch, arrived } = scriptedFetch(bare(503), json({}));
  const plain = plainOf(stubClient({ fetch }));
  plain.use({ onRequest: ({ request }: Seen) => new Request(request, { method: "POST" }) });
  expect((await plain.GET("/things")).response.status).toBe(503);
  expect(arrived).toHaveLength(1);
});

test("a request with another path is not repeated as the declared one would be, one with another query is", async () => {
  const { fetch, arrived } = scriptedFetch(bare(503), bare(503), json({}));
  const plain = plainOf(stubClient({ fetch }));
  const to = { address: "https://pbx.example/calls" };
  plain.use({ onRequest: ({ request }: Seen) => new Request(to.address, request) });
  expect((await plain.PUT("/things", { body: { a: 1 } })).response.status).toBe(503);
  expect(arrived).toHaveLength(1);
  to.address = "https://pbx.example/things?trace=1";
  expect((await plain.PUT("/things", { body: { a: 1 } })).response.status).toBe(200);
  expect(arrived).toHaveLength(3);
});

test("the caller's signal and what no Request tells go along with a request that it makes itself", async () => {
  const controller = new AbortController();
  const { fetch, arrived } = steadyFetch(() => {
    controller.abort();
    return new Promise(() => {});
  });
  const plain = plainOf(stubClient({ fetch }));
  plain.use({ onRequest: ({ request }: Seen) => new Request(request.url) });
  const failed = rejection(plain.GET("/things", { signal: controller.signal, next: { revalidate: 5 } }));
  expect(await failed).toMatchObject({ name: "AbortError" });
  expect(arrived[0]?.request).toMatchObject({ next: { revalidate: 5 } });
});

test("the fetch that it is given takes an address as well, of the client's origin", async () => {
  const { fetch, arrived } = scriptedFetch(bare(503), json({}));
  const plain = plainOf(stubClient({ fetch }));
  const asked: unknown[] = [];
  plain.use({
    async onRequest({ options }: { options: { fetch: typeof globalThis.fetch } }) {
      const begun = await options.fetch("https://pbx.example/sessions", { method: "POST", body: "{}" });
      const elsewhere = await rejection(options.fetch("https://elsewhere.example/"));
      asked.push(begun.status, elsewhere, await rejection(options.fetch("sessions")));
    },
  });
  expect((await plain.GET("/things")).data).toEqual({});
  expect(asked).toMatchObject([503, { name: "RequestError" }, { name: "RequestError" }]);
  expect(arrived.map(({ method, url }) => [method, url.pathname])).toEqual([
    ["POST", "/sessions"],
    ["GET", "/things"],
  ]);
  expect(arrived[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
});

test("its onError hears of a call that failed, and may answer instead", async () => {
  const { fetch } = scriptedFetch(reset());
  const plain = plainOf(stubClient({ fetch, retry: false }));
  const errors: unknown[] = [];
  plain.use({
    onError({ error }: { error: unknown }) {
      errors.push(error);
      return json({ instead: true });
    },
  });
  expect((await plain.GET("/things")).data).toEqual({ instead: true });
  expect(errors).toMatchObject([{ name: "ConnectionError", operation: "GET /things" }]);
});

test("an answer that it makes itself is judged as the server's is", async () => {
  const { fetch, arrived } = scriptedFetch();
  const plain = plainOf(stubClient({ fetch }));
  plain.use({ onRequest: () => bare(404) });
  expect((await plain.GET("/things")).error).toMatchObject({ name: "ApiError", status: 404, attempts: 0 });
  expect(arrived).toEqual([]);
});
