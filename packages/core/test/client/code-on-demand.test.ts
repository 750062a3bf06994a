import { unwrap } from "@pbxkit/core";
import { afterEach, expect, test, vi } from "vitest";
import { pending, serve } from "../auth/support/server.ts";

const CODE = {
  stream: "../../src/response/answer-stream.ts",
  walk: "../../src/pagination/walk.ts",
  redirect: "../../src/transport/redirects.ts",
};

afterEach(() => {
  for (const file of Object.values(CODE)) vi.doUnmock(file);
  vi.resetModules();
});

/** A fresh copy of the client, of whose code one file is what `load` gives. */
async function clientWithout(
  file: keyof typeof CODE,
  fetch: (request: Request) => Promise<Response>,
  load: () => never,
) {
  vi.resetModules();
  vi.doMock(CODE[file], load);
  const { bearer, createClient } = await import("@pbxkit/core/client");
  const list = { style: "page", page: "page", items: "rows", end: "last", last: "last", id: "id" } as const;
  return createClient<{
    routes: {
      GET: {
        "/things": {
          parameters: { query?: { page?: number } };
          responses: { 200: { content: { "application/json": { rows: { id: number }[] } } } };
        };
      };
    };
    lists: { "/things": { id: number } };
    known: never;
    failure: never;
  }>(
    {
      baseUrl: "https://api.example",
      operations: { "/things": { GET: { effect: "read", page: list } } },
      authenticator: bearer("token"),
    },
    { fetch },
  );
}

/** Code that never comes, and when it was asked for. */
function neverLoaded() {
  const asked = pending<void>();
  const load = () => {
    asked.resolve();
    return new Promise(() => {}) as never;
  };
  return { load, asked: asked.promise };
}

const offline = (): never => {
  throw new TypeError("Failed to fetch dynamically imported module");
};

const ROWS = { rows: [{ id: 1 }], last: 1 };

test("a stream whose code does not come ends with the call, and lets the answer go", async () => {
  const { load, asked } = neverLoaded();
  let isLetGo = false;
  const body = new ReadableStream({
    cancel() {
      isLetGo = true;
    },
  });
  const client = await clientWithout("stream", async () => new Response(body), load);
  const abort = new AbortController();
  const call = client.GET("/things", { parseAs: "stream", signal: abort.signal });
  await Promise.race([asked, call]);
  abort.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError", phase: "body", outcome: "unknown" });
  expect(isLetGo).toBe(true);
});

test.each([
  ["stream", () => new Response("{}")],
  ["redirect", () => new Response(null, { status: 307, headers: { location: "/other" } })],
] as const)(
  "a call that was answered before its code for a %s could not be loaded stays in doubt",
  async (file, answer) => {
    const client = await clientWithout(file, async () => answer(), offline);
    await expect(client.GET("/things", { parseAs: "stream" })).rejects.toMatchObject({
      name: "RequestError",
      message: "GET /things: a part of the client's code could not be loaded",
      attempts: 1,
      outcome: "unknown",
    });
  },
);

test("a walk whose code does not come ends by the caller's signal, with nothing sent", async () => {
  const { load, asked } = neverLoaded();
  const server = serve(() => Response.json(ROWS));
  const client = await clientWithout("walk", server.fetch, load);
  const abort = new AbortController();
  const rows = client.paginate("/things", { signal: abort.signal }).toArray();
  await asked;
  abort.abort();
  await expect(rows).rejects.toMatchObject({ name: "AbortError", outcome: "not-sent" });
  expect(server.requests).toEqual([]);
});

test("a walk is left without waiting for its code, and does not begin when it comes", async () => {
  const { load, asked } = neverLoaded();
  const server = serve(() => Response.json(ROWS));
  const client = await clientWithout("walk", server.fetch, load);
  const list = client.paginate("/things");
  const left = list[Symbol.asyncIterator]();
  await expect(left.return?.()).resolves.toEqual({ done: true, value: undefined });
  const pages = list.pages();
  void pages.next();
  await asked;
  await expect(pages.return?.()).resolves.toEqual({ done: true, value: undefined });
  expect(server.requests).toEqual([]);
});

test("a walk whose code could not be loaded is loaded anew; what it refuses is not taken for that", async () => {
  const server = serve(() => Response.json(ROWS));
  const client = await clientWithout("walk", server.fetch, offline);
  const list = client.paginate("/things");
  await expect(list.toArray()).rejects.toMatchObject({ name: "RequestError", outcome: "not-sent" });
  vi.doUnmock(CODE.walk);
  await expect(list.toArray()).resolves.toEqual(ROWS.rows);
  const broken = client.paginate("/things", undefined, null as never);
  await expect(broken.toArray()).rejects.toThrow("what was passed failed by itself (see explain)");
});

test("forms are sent as they were when the call was made", async () => {
  const server = serve(() => Response.json({}));
  const client = await clientWithout("walk", server.fetch, offline);
  const { undeclared } = await import("@pbxkit/core");
  const form = new FormData();
  form.set("name", "first");
  const fields = { name: "second" };
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const calls = [
    undeclared(client)("POST", "/forms", { body: form }),
    undeclared(client)("POST", "/forms", { body: fields, headers }),
  ];
  form.set("name", "changed");
  fields.name = "changed";
  await Promise.all(calls.map((call) => unwrap(call)));
  const bodies = server.requests.map(({ body }) => body);
  expect(bodies.some((body) => body.includes("first"))).toBe(true);
  expect(bodies).toContain("name=second");
  expect(bodies.join()).not.toContain("changed");
});

test("a walk goes on where it stood after its code could not be loaded", async () => {
  const server = serve(() => Response.json(ROWS));
  const client = await clientWithout("walk", server.fetch, offline);
  const from = { page: 7 } as never;
  await expect(client.paginate("/things", undefined, { from }).toArray()).rejects.toMatchObject({
    name: "RequestError",
    cursor: from,
  });
});

test("a joined list whose part ends while its code is awaited tells where it stood itself", async () => {
  const { load, asked } = neverLoaded();
  const server = serve(() => Response.json(ROWS));
  const client = await clientWithout("walk", server.fetch, load);
  const walk = await vi.importActual<typeof import("../../src/pagination/walk.ts")>(CODE.walk);
  const { joinedList } = await import("../../src/pagination/joined-walk.ts");
  const abort = new AbortController();
  const part = client.paginate("/things", { signal: abort.signal }, { from: { page: 7 } as never });
  const parts = () => [{ key: "all", list: () => part }];
  const from = { part: "all" } as never;
  const rows = joinedList(walk, { operation: "GET /things", parts }, { from }).toArray();
  await asked;
  abort.abort();
  await expect(rows).rejects.toMatchObject({ name: "AbortError", cursor: from });
});
