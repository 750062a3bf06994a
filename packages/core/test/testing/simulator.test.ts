import { createTestClock, type SimulatedRequest } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { createNotesSimulator } from "./notes-simulator.ts";

const base = "https://notes.simulator.example";
const jsonBody = (value: unknown): RequestInit => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

test("a new row has the body's values, the document's defaults, and an id", async () => {
  const simulator = createNotesSimulator();
  const create = async (body: unknown) =>
    (await simulator.fetch(`${base}/notes/`, { method: "POST", ...jsonBody(body) })).json();
  expect(await create({ text: "a" })).toEqual({ id: 1, text: "a", stars: 3 });
  expect(await create({ text: "b", stars: null })).toEqual({ id: 2, text: "b", stars: null });
});

test("CLEAR of OpenAPI 3.2 is an operation like any other", async () => {
  const simulator = createNotesSimulator({ notes: 3 });
  expect((await simulator.fetch(`${base}/notes/`, { method: "CLEAR" })).status).toBe(204);
  expect(simulator.state.notes.size).toBe(0);
  expect(simulator.requests[0]).toMatchObject({ operation: "CLEAR /notes/", operationId: "clearNotes" });
});

test("a list is filtered by the parameters that are named like members, and paged after that", async () => {
  const simulator = createNotesSimulator({ notes: 12 });
  const ids = async (query: string) =>
    ((await (await simulator.fetch(`${base}/notes/?${query}`)).json()) as { id: number }[]).map(
      ({ id }) => id,
    );
  expect(await ids("")).toEqual([1, 2, 3, 4, 5]);
  expect(await ids("skip=10")).toEqual([11, 12]);
  expect(await ids("stars=0&stars=2&limit=4")).toEqual([1, 3, 4, 6]);
  expect(await ids("stars=0&stars=2&limit=4&skip=4")).toEqual([7, 9, 10, 12]);
  simulator.state.notes.delete(7);
  expect(await ids("stars=0&stars=2&limit=4&skip=4")).toEqual([9, 10, 12]);
});

describe("where it is reached", () => {
  test("at any origin, behind the path prefix of `baseUrl`", async () => {
    const simulator = createNotesSimulator({ baseUrl: "http://proxy.example/pbx/", notes: 1 });
    expect(simulator.baseUrl).toBe("http://proxy.example/pbx");
    const status = async (url: string) => (await simulator.fetch(url)).status;
    expect(await status("http://proxy.example/pbx/notes/1")).toBe(200);
    expect(await status("https://other.example/pbx/notes/1")).toBe(200);
    expect(await status("http://proxy.example/notes/1")).toBe(404);
    expect(await status("http://proxy.example/pbxnotes/1")).toBe(404);
    expect(simulator.requests[0]?.path).toBe("/notes/1");
  });

  test.each([
    ["a path that is none", "GET", "/nothing", 404],
    ["a final slash too many", "GET", "/notes/1/", 404],
    ["a final slash too few", "GET", "/notes", 404],
    ["an empty id", "DELETE", "/notes//", 404],
    ["a broken escape", "GET", "/notes/%zz", 404],
    ["another method", "PUT", "/notes/1", 405],
  ])("%s", async (_name, method, path, status) => {
    const simulator = createNotesSimulator({ notes: 1 });
    expect((await simulator.fetch(`${base}${path}`, { method })).status).toBe(status);
    expect(simulator.requests).toHaveLength(1);
  });

  test("HEAD is GET without the body", async () => {
    const simulator = createNotesSimulator({ notes: 1 });
    const response = await simulator.fetch(`${base}/notes/1`, { method: "HEAD" });
    expect([response.status, response.body]).toEqual([200, null]);
  });
});

describe("it is a drop-in for fetch", () => {
  test("takes a Request, a URL, and text with init", async () => {
    const simulator = createNotesSimulator({ notes: 1 });
    for (const input of [`${base}/notes/1`, new URL(`${base}/notes/1`), new Request(`${base}/notes/1`)]) {
      const response = await simulator.fetch(input);
      expect([response.status, response.url, response.redirected]).toEqual([200, `${base}/notes/1`, false]);
    }
    const both = await simulator.fetch(new Request(`${base}/notes/1`), { method: "DELETE" });
    expect(both.status).toBe(204);
  });

  test("rejects with the reason of a signal that was aborted before", async () => {
    const simulator = createNotesSimulator();
    const reason = new Error("no");
    await expect(simulator.fetch(base, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(simulator.requests).toEqual([]);
  });

  test("rejects when the caller aborts while the request's body is still coming", async () => {
    const simulator = createNotesSimulator();
    const abort = new AbortController();
    const sending = simulator.fetch(`${base}/upload`, {
      method: "POST",
      body: new ReadableStream(),
      duplex: "half",
      signal: abort.signal,
    } as RequestInit);
    abort.abort();
    await expect(sending).rejects.toMatchObject({ name: "AbortError" });
    expect(simulator.requests).toEqual([]);
  });

  test("follows a redirect within its origin, body included, and says so", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ redirect: "/notes/" });
    const response = await simulator.fetch(`${base}/elsewhere`, {
      method: "POST",
      ...jsonBody({ text: "a" }),
    });
    expect([response.status, response.url, response.redirected]).toEqual([201, `${base}/notes/`, true]);
  });

  test("a 303 becomes a GET without a body; `manual` and `error` do as in fetch", async () => {
    const simulator = createNotesSimulator({ notes: 1 });
    simulator.inject({ redirect: "/notes/1", status: 303, times: 3 });
    const post = { method: "POST", ...jsonBody({ text: "a" }) };
    expect((await simulator.fetch(`${base}/notes/`, post)).status).toBe(200);
    expect(simulator.requests[1]).toMatchObject({ method: "GET", body: undefined });
    // The second hop met the second fault, and so on: three are gone.
    simulator.clearFaults();
    simulator.inject({ redirect: "/notes/1", times: 2 });
    expect((await simulator.fetch(`${base}/notes/`, { redirect: "manual" })).status).toBe(307);
    await expect(simulator.fetch(`${base}/notes/`, { redirect: "error" })).rejects.toBeInstanceOf(TypeError);
  });

  test("does not follow to an origin that nobody simulates, nor for ever", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ redirect: "https://elsewhere.example/" });
    await expect(simulator.fetch(`${base}/notes/`)).rejects.toMatchObject({ cause: { code: "ENOTFOUND" } });
    simulator.inject({ redirect: "/notes/", times: Number.POSITIVE_INFINITY });
    await expect(simulator.fetch(`${base}/notes/`)).rejects.toThrow("fetch failed");
    expect(simulator.requests).toHaveLength(1 + 21);
  });
});

describe("requests", () => {
  test("show what arrived, without the credentials", async () => {
    const clock = createTestClock();
    const simulator = createNotesSimulator({ clock });
    await simulator.fetch(`${base}/notes/?skip=1&stars=1&stars=2`, {
      headers: { authorization: "Bearer secret-1", cookie: "sid=secret-2; lang=secret-3" },
    });
    const [request] = simulator.requests;
    expect(request).toEqual({
      method: "GET",
      url: `${base}/notes/?skip=1&stars=1&stars=2`,
      path: "/notes/",
      query: { skip: "1", stars: ["1", "2"] },
      headers: { authorization: "Bearer [redacted]", cookie: "sid=[redacted]; lang=[redacted]" },
      body: undefined,
      operation: "GET /notes/",
      operationId: "listNotes",
      status: 200,
      notes: [],
      refused: [],
      faults: [],
      time: clock.now(),
    });
    expect(JSON.stringify(request)).not.toContain("secret");
    expect(request?.credentials).toEqual({
      authorization: "Bearer secret-1",
      cookie: "sid=secret-2; lang=secret-3",
    });
  });

  test("are the last ones, as many as were asked for", async () => {
    const simulator = createNotesSimulator({ keepRequests: 3 });
    for (let index = 0; index < 5; index += 1) await simulator.fetch(`${base}/notes/?skip=${index}`);
    expect(simulator.requests.map(({ query }) => query.skip)).toEqual(["2", "3", "4"]);
  });

  test("are as many as their bodies have room for", async () => {
    const simulator = createNotesSimulator({ keepBytes: 100 });
    for (const text of ["a", "b", "c"]) {
      await simulator.fetch(`${base}/notes/`, { method: "POST", ...jsonBody({ text: text.repeat(30) }) });
    }
    expect(simulator.requests.map(({ body }) => (body as { text: string }).text[0])).toEqual(["b", "c"]);
    await simulator.fetch(`${base}/notes/`, { method: "POST", ...jsonBody({ text: "d".repeat(200) }) });
    expect(simulator.requests).toEqual([]);
  });

  test("are observed when they are over", async () => {
    const seen: (number | undefined)[] = [];
    const simulator = createNotesSimulator({ observe: ({ status }: SimulatedRequest) => seen.push(status) });
    await simulator.fetch(`${base}/notes/`);
    simulator.inject({ refuse: true });
    await simulator.fetch(`${base}/notes/`).catch(() => {});
    expect(seen).toEqual([200, undefined]);
  });
});

test("reset goes back to the seed: rows, ids, requests and faults", async () => {
  const simulator = createNotesSimulator({ notes: [{ id: 5, text: "seeded", stars: null }] });
  const { notes } = simulator.state;
  const create = async () => {
    const response = await simulator.fetch(`${base}/notes/`, {
      method: "POST",
      ...jsonBody({ text: "new" }),
    });
    return ((await response.json()) as { id: number }).id;
  };
  expect(await create()).toBe(6);
  simulator.inject({ status: 500 });
  simulator.reset();
  expect([simulator.requests, simulator.pendingFaults]).toEqual([[], []]);
  expect(notes.list()).toEqual([{ id: 5, text: "seeded", stars: null }]);
  expect(await create()).toBe(6);
});

test("rows that a test writes are rows that are answered, and cannot be changed behind its back", async () => {
  const simulator = createNotesSimulator();
  const mine = { id: 9, text: "mine", stars: 1 };
  simulator.state.notes.insert(mine);
  mine.text = "changed";
  expect(await (await simulator.fetch(`${base}/notes/9`)).json()).toMatchObject({ text: "mine" });
  expect(Object.isFrozen(simulator.state.notes.get(9))).toBe(true);
});

test("perform does an operation's work without a request: checked, and past faults and the log", async () => {
  const simulator = createNotesSimulator();
  simulator.inject({ status: 503, times: Number.POSITIVE_INFINITY });
  const create = (body: unknown) => simulator.perform({ method: "POST", path: "/notes/", body });
  expect(await create({ text: "a" })).toMatchObject({ status: 201, body: { text: "a" } });
  expect(await create({ text: 1 })).toMatchObject({ status: 400 });
  expect(await simulator.perform({ method: "GET", path: "/notes/?skip=1" })).toMatchObject({ body: [] });
  expect(await simulator.perform({ method: "CLEAR", path: "/notes/" })).toMatchObject({ status: 204 });
  expect(await simulator.perform({ method: "GET", path: "/nowhere" })).toMatchObject({ status: 404 });
  expect([simulator.requests.length, simulator.pendingFaults.length]).toEqual([0, 1]);
});
