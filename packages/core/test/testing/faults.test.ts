import { createTestClock, type RequestMatch, type SimulatedFault } from "@pbxkit/core/testing";
import { describe, expect, test, vi } from "vitest";
import { createNotesSimulator } from "./notes-simulator.ts";

const url = "https://notes.simulator.example/notes/";
const post = (text: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ text }),
});

describe("order", () => {
  test("faults of one kind hit one request after the other, then all is well", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ status: 503 }, { status: 500, times: 2 });
    const statuses = [];
    for (let attempt = 0; attempt < 4; attempt += 1) statuses.push((await simulator.fetch(url)).status);
    expect(statuses).toEqual([503, 500, 500, 200]);
    expect(simulator.requests.map(({ faults }) => faults.length)).toEqual([1, 1, 1, 0]);
    expect(simulator.pendingFaults).toEqual([]);
  });

  test("faults of different kinds hit the same request", async () => {
    const clock = createTestClock();
    const simulator = createNotesSimulator({ clock });
    simulator.inject({ delay: 2_000 }, { status: 503 }, { drip: { every: 10, bytes: 1_000 } });
    const text = simulator.fetch(url).then((response) => response.text());
    await clock.runUntil(text);
    expect(clock.now() - createTestClock().now()).toBe(2_020);
    expect(simulator.requests[0]).toMatchObject({
      status: 503,
      faults: [{ delay: 2_000 }, { status: 503 }, {}],
    });
  });

  test("a fault waits for the request that it is meant for", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ match: { method: "POST" }, status: 503 });
    expect((await simulator.fetch(url)).status).toBe(200);
    expect((await simulator.fetch(url, post("a"))).status).toBe(503);
    expect(simulator.state.notes.size).toBe(0);
  });
});

describe("match", () => {
  test.each<[string, SimulatedFault["match"], boolean]>([
    ["its template", { path: "/notes/{id}" }, true],
    ["another template", { path: "/notes/" }, false],
    ["an expression", { path: /^\/notes\/\d+$/g }, true],
    ["its operation", { operation: "GET /notes/{note_id}" }, true],
    ["its operationId", { operation: "getNote" }, true],
    ["text with its operation", "GET /notes/{note_id}", true],
    ["text with its operationId", "getNote", true],
    ["text with its path", "/notes/{id}", true],
    ["text with another operation", "POST /notes/", false],
    ["an expression alone", /\/notes\/7/, true],
    ["its method in small letters", { method: "get" }, true],
    ["another method", { operation: "getNote", method: "PUT" }, false],
    ["a function", ({ query }) => query.page === "2", true],
  ])("by %s", async (_name, match, hit) => {
    const simulator = createNotesSimulator();
    simulator.inject({ ...(match && { match }), status: 503, times: Number.POSITIVE_INFINITY });
    for (let time = 0; time < 2; time += 1) {
      expect((await simulator.fetch(`${url}7?page=2`)).status === 503).toBe(hit);
    }
  });

  test("endpoints beside the document can be hit too, by body as well", async () => {
    const simulator = createNotesSimulator();
    const isRefresh = ({ body }: { body: unknown }) => (body as { grant?: string })?.grant === "refresh";
    simulator.inject({
      match: (request) => request.operation === "POST /token" && isRefresh(request),
      status: 500,
    });
    const ask = (grant: string) =>
      simulator.fetch("https://notes.simulator.example/token", {
        method: "POST",
        body: new URLSearchParams({ grant }),
      });
    expect((await ask("first")).status).toBe(200);
    expect((await ask("refresh")).status).toBe(500);
  });
});

describe("the answer", () => {
  test("a status alone has the vendor's body for it", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ status: 429, headers: { "Retry-After": "7" } });
    const response = await simulator.fetch(url);
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
      429,
      "7",
      { problem: "injected" },
    ]);
  });

  test("a status keeps the work from being done, unless `work` says otherwise", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ status: 502 }, { status: 502, work: true });
    expect((await simulator.fetch(url, post("a"))).status).toBe(502);
    expect(simulator.state.notes.size).toBe(0);
    expect((await simulator.fetch(url, post("b"))).status).toBe(502);
    expect(simulator.state.notes.list()).toMatchObject([{ text: "b" }]);
  });

  test("a body replaces the answer's, text as it is and anything else as JSON", async () => {
    const simulator = createNotesSimulator();
    simulator.inject(
      { body: "<html>", contentType: "text/html" },
      { body: { odd: true } },
      { body: new Uint8Array([0xff]), contentType: "application/json" },
    );
    const html = await simulator.fetch(url);
    expect([html.status, html.headers.get("content-type"), await html.text()]).toEqual([
      200,
      "text/html",
      "<html>",
    ]);
    expect(await (await simulator.fetch(url)).json()).toEqual({ odd: true });
    expect(await (await simulator.fetch(url)).bytes()).toEqual(new Uint8Array([0xff]));
  });

  test("a torn body is cut in the middle, or where it says", async () => {
    const simulator = createNotesSimulator({ notes: [{ id: 1, text: "abc", stars: null }] });
    const whole = await (await simulator.fetch(`${url}1`)).text();
    simulator.inject({ torn: true }, { torn: 5 });
    expect(await (await simulator.fetch(`${url}1`)).text()).toBe(
      whole.slice(0, Math.floor(whole.length / 2)),
    );
    expect(await (await simulator.fetch(`${url}1`)).text()).toBe(whole.slice(0, 5));
  });

  test("a redirect goes where it says, and a 401 looks like the vendor's", async () => {
    const simulator = createNotesSimulator();
    simulator.inject(
      { redirect: "https://elsewhere.example/" },
      { redirect: "/notes/1", status: 302 },
      { unauthorized: true },
    );
    const manual: RequestInit = { redirect: "manual" };
    const first = await simulator.fetch(url, manual);
    expect([first.status, first.headers.get("location")]).toEqual([307, "https://elsewhere.example/"]);
    expect((await simulator.fetch(url, manual)).status).toBe(302);
    const refused = await simulator.fetch(url, manual);
    expect([refused.status, await refused.json()]).toEqual([401, { problem: "unauthenticated" }]);
  });

  test("an answer of a fault is not held against the document", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ body: { not: "a list" } });
    expect((await simulator.fetch(url)).status).toBe(200);
  });
});

describe("the connection", () => {
  test.each<[SimulatedFault, string, number]>([
    [{ reset: "before" }, "ECONNRESET", 0],
    [{ reset: "after" }, "ECONNRESET", 1],
    [{ status: 503, reset: "after" }, "ECONNRESET", 1],
    [{ refuse: true }, "ECONNREFUSED", 0],
  ])("%j rejects as fetch does", async (fault, code, rows) => {
    const simulator = createNotesSimulator();
    simulator.inject(fault);
    const failed = simulator.fetch(url, post("a"));
    await expect(failed).rejects.toBeInstanceOf(TypeError);
    await expect(failed).rejects.toMatchObject({ cause: { code } });
    expect(simulator.state.notes.size).toBe(rows);
    expect(simulator.requests).toMatchObject([{ status: undefined, faults: [fault] }]);
  });

  test("reset in the body: the head comes, half of the body, then the reset", async () => {
    const simulator = createNotesSimulator({ notes: 3 });
    simulator.inject({ reset: "body" });
    const response = await simulator.fetch(url);
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(10);
    await expect(reader?.read()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });
});

describe("time", () => {
  test("a delay ends at once when the caller aborts, with the caller's reason, and leaves no timer", async () => {
    const clock = createTestClock();
    const simulator = createNotesSimulator({ clock });
    simulator.inject({ delay: 60_000 }, { delay: Number.POSITIVE_INFINITY });
    for (let time = 0; time < 2; time += 1) {
      const abort = new AbortController();
      const waiting = simulator.fetch(url, { signal: abort.signal });
      waiting.catch(() => {});
      await clock.advance(1_000);
      const reason = new Error("enough");
      abort.abort(reason);
      await expect(waiting).rejects.toBe(reason);
    }
    expect(clock.pending).toBe(0);
    expect(simulator.requests.map(({ status }) => status)).toEqual([undefined, undefined]);
  });

  test("a delay of months does not end at once", async () => {
    vi.useFakeTimers();
    try {
      const simulator = createNotesSimulator();
      simulator.inject({ delay: 90 * 86_400_000 });
      const answered = vi.fn();
      simulator.fetch(url).then(answered);
      await vi.advanceTimersByTimeAsync(86_400_000);
      expect(answered).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });

  test("an abort during a delay keeps the work from being done", async () => {
    const clock = createTestClock();
    const simulator = createNotesSimulator({ clock });
    simulator.inject({ delay: 1_000 });
    const abort = new AbortController();
    const waiting = simulator.fetch(url, { ...post("a"), signal: abort.signal });
    waiting.catch(() => {});
    await clock.advance(500);
    abort.abort();
    await clock.advance(5_000);
    expect(simulator.state.notes.size).toBe(0);
  });

  test("a drip sends so many bytes at a time, and stops when the reader goes away", async () => {
    const clock = createTestClock();
    const simulator = createNotesSimulator({ clock, notes: 1 });
    simulator.inject({ drip: { every: 100, bytes: 8 } });
    const response = await simulator.fetch(`${url}1`);
    const reader = response.body?.getReader();
    const first = reader?.read();
    await clock.advance(100);
    expect(new TextDecoder().decode((await first)?.value)).toBe('{"id":1,');
    void reader?.read();
    expect(clock.pending).toBe(1);
    await reader?.cancel();
    expect(clock.pending).toBe(0);
  });

  test("a drip breaks with the caller's reason when the caller aborts", async () => {
    const clock = createTestClock();
    const simulator = createNotesSimulator({ clock, notes: 1 });
    simulator.inject({ drip: { every: 100 } });
    const abort = new AbortController();
    const response = await simulator.fetch(`${url}1`, { signal: abort.signal });
    const text = response.text();
    text.catch(() => {});
    await clock.advance(250);
    const reason = new Error("enough");
    abort.abort(reason);
    await expect(text).rejects.toBe(reason);
    expect(clock.pending).toBe(0);
  });

  test("an endless drip goes on after the body", async () => {
    const simulator = createNotesSimulator();
    simulator.inject({ drip: { every: 0, bytes: 4_096, endless: true } });
    const reader = (await simulator.fetch(url)).body?.getReader();
    let bytes = 0;
    while (bytes < 1_000_000) bytes += (await reader?.read())?.value?.length ?? 0;
    await reader?.cancel();
  });

  test("latency comes before every answer, and a delay on top of it", async () => {
    const clock = createTestClock(0);
    const simulator = createNotesSimulator({ clock, latency: 50 });
    await clock.runUntil(simulator.fetch(url));
    simulator.inject({ delay: 100 });
    await clock.runUntil(simulator.fetch(url));
    expect(clock.sleeps).toEqual([50, 150]);
  });
});

test.each<[SimulatedFault, string]>([
  [{ status: 99 }, "status must be from 200 to 599"],
  [{ status: 200.5 }, "status must be from 200 to 599"],
  [{ status: 503, times: 0 }, "times must be a positive integer or Infinity"],
  [{ times: 3 }, "says nothing that could go wrong"],
  [{ torn: false, work: true }, "says nothing that could go wrong"],
  [{ status: undefined } as unknown as SimulatedFault, "says nothing that could go wrong"],
  [{ stauts: 503 } as SimulatedFault, 'fault: there is no "stauts"; there are match, times, delay, status, '],
  [{ reset: "afterr" } as unknown as SimulatedFault, 'reset must be "before", "after" or "body", not afterr'],
  [
    { drip: { evry: 5 } } as SimulatedFault,
    'fault.drip: there is no "evry"; there are bytes, every, endless',
  ],
  [{ drip: true } as unknown as SimulatedFault, "fault.drip: an object is needed"],
  [null as unknown as SimulatedFault, "fault: an object is needed"],
  [[{ status: 503 }] as unknown as SimulatedFault, "fault: an object is needed"],
  [{ headers: { "x-name": "имя" } }, "must be what a header can hold"],
  [{ headers: { "two words": "" } }, "must be what a header can hold"],
  [{ redirect: "/a\r\nset-cookie: b" }, "must be what a header can hold"],
  [{ delay: "50" } as unknown as SimulatedFault, "delay must be milliseconds from 0"],
  [{ delay: -1 }, "delay must be milliseconds from 0"],
  [{ delay: Number.NaN }, "delay must be milliseconds from 0"],
  [{ torn: -5 }, "torn must be a number of bytes from 0"],
  [{ drip: { every: -1 } }, "drip.every must be milliseconds from 0"],
  [{ drip: { every: 1, bytes: 0 } }, "drip.bytes must be a positive integer"],
])("%j is refused when it is injected, and what comes with it, too", (fault, message) => {
  const simulator = createNotesSimulator();
  expect(() => simulator.inject({ status: 503 }, fault)).toThrow(message);
  expect(simulator.pendingFaults).toEqual([]);
});

test.each<[string, RequestMatch]>([
  ['there is no operation "GET /note/"', "GET /note/"],
  ['there is no operation "listNote"', { operation: "listNote" }],
  ['there is no "opration"', { opration: "GET /notes/" } as RequestMatch],
])("a match that fits no request is refused: %s", (reason, match) => {
  const simulator = createNotesSimulator();
  expect(() => simulator.inject({ match, status: 503 })).toThrow(`fault: match: ${reason}`);
  expect(simulator.pendingFaults).toEqual([]);
});
