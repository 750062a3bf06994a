import { createTestClock, type SimulatedFault } from "@pbxkit/core/testing";
import { describe, expect, test, vi } from "vitest";
import { createNotesSimulator } from "./notes-simulator.ts";

const url = "https://notes.simulator.example/notes/";
const post = (text: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ text }),
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
