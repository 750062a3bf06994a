import { createTestClock, type RequestMatch, type SimulatedFault } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { createNotesSimulator } from "./notes-simulator.ts";

const url = "https://notes.simulator.example/notes/";
const post = (text: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ text }),
});

/** An operation's function, as a vendor's entry `./operations` has them. */
const named = (method: string, path: string) => Object.assign(async () => undefined, { method, path });
const getNote = named("GET", "/notes/{note_id}");
const listNotes = named("GET", "/notes/");

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

  test("a member that is undefined is left out", async () => {
    const simulator = createNotesSimulator();
    const other = { delay: undefined, headers: undefined, torn: undefined };
    simulator.inject({ ...other, drip: { bytes: 1_000, every: undefined } }, { status: 503 });
    expect((await simulator.fetch(url)).status).toBe(503);
    expect(simulator.requests[0]?.faults).toHaveLength(2);
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
    ["its function", getNote, true],
    ["its function, beside a method", { operation: getNote, method: "GET" }, true],
    ["the function of another operation", listNotes, false],
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

test.each<[SimulatedFault, string]>([
  [{ status: 99 }, "status must be from 200 to 599"],
  [{ status: 200.5 }, "status must be from 200 to 599"],
  [{ status: "503\na line of its own" } as unknown as SimulatedFault, "from 200 to 599, not string"],
  [{ delay: ["\u001b[31m79990000001"] } as unknown as SimulatedFault, "milliseconds from 0, not object"],
  [{ status: 503, times: 0 }, "times must be a positive integer or Infinity"],
  [{ times: 3 }, "says nothing that could go wrong"],
  [{ torn: false, work: true }, "says nothing that could go wrong"],
  [{ status: undefined }, "says nothing that could go wrong"],
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
  ['there is no operation "PUT /notes/"', named("PUT", "/notes/")],
  ['there is no operation "PUT /notes/"', { operation: named("PUT", "/notes/") }],
  ['there is no "opration"', { opration: "GET /notes/" } as RequestMatch],
])("a match that fits no request is refused: %s", (reason, match) => {
  const simulator = createNotesSimulator();
  expect(() => simulator.inject({ match, status: 503 })).toThrow(`fault: match: ${reason}`);
  expect(simulator.pendingFaults).toEqual([]);
});
