import { createTestClock, type PlacedCall } from "@pbxkit/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createExchangeSimulator } from "./exchange-simulator.ts";
import { createNotesSimulator } from "./notes-simulator.ts";

const base = "https://exchange.simulator.example";

function exchange() {
  const clock = createTestClock();
  const delivered: string[] = [];
  const simulator = createExchangeSimulator({
    clock,
    onDelivery: async (request) => delivered.push(`${new URL(request.url).pathname} ${await request.text()}`),
  });
  const list = async (path: string) => (await simulator.fetch(`${base}${path}`)).json();
  return { clock, delivered, simulator, list };
}

test("a call rings, is answered, ends, and is in the history, with its webhooks on the way", async () => {
  const { clock, delivered, simulator, list } = exchange();
  const call = simulator.calls.place({ from: "+15550100", to: "101", ring: 4_000, talk: 20_000 });
  expect(call).toMatchObject({ state: "ringing", placedAt: clock.now(), from: "+15550100", to: "101" });
  const { key } = call.details as { key: string };
  expect(await list("/calls")).toEqual([{ key, to: "101", state: "ringing" }]);

  await clock.advance(4_000);
  expect(await list("/calls")).toEqual([{ key, to: "101", state: "answered" }]);
  expect(await list("/history")).toEqual([]);

  await clock.advance(20_000);
  expect(await list("/calls")).toEqual([]);
  expect(await list("/history")).toEqual([{ id: call.id, to: "101", seconds: 20, result: "answered" }]);
  expect(call).toMatchObject({ state: "ended", result: "answered", endedAt: clock.now() });
  expect(delivered).toEqual([`/placed placed ${key}`, `/answered answered ${key}`, `/ended ended ${key}`]);
  expect(simulator.calls.current).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("nobody answers", async () => {
  const { clock, simulator, list } = exchange();
  const call = simulator.calls.place({ from: "101", to: "102", answered: false, recorded: true });
  await clock.advance(5_000);
  expect(call).toMatchObject({ state: "ended", result: "no-answer", answeredAt: undefined });
  expect(await list("/history")).toMatchObject([{ seconds: 0, result: "no-answer" }]);
  expect(clock.pending).toBe(0);
});

test("a recording is there some time after the end", async () => {
  const { clock, delivered, simulator } = exchange();
  const call = simulator.calls.place({ from: "101", to: "102", ring: 0, talk: 1_000, recorded: true });
  const status = async () => (await simulator.fetch(`${base}/recordings/${call.id}`)).status;
  await clock.advance(1_000);
  expect([call.state, call.recordingReady, await status()]).toEqual(["ended", false, 404]);
  await clock.advance(60_000);
  expect([call.recordingReady, await status()]).toEqual([true, 200]);
  expect(delivered.at(-1)).toMatch(/^\/recording-ready/);
});

test("an operation starts a call, and another one ends it", async () => {
  const { simulator, list } = exchange();
  const body = JSON.stringify({ to: "102" });
  const headers = { "content-type": "application/json" };
  await simulator.fetch(`${base}/calls`, { method: "POST", body, headers });
  expect(await list("/calls")).toEqual([{ key: "started-102", to: "102", state: "ringing" }]);
  const end = async () => (await simulator.fetch(`${base}/calls/started-102`, { method: "DELETE" })).status;
  expect([await end(), await end()]).toEqual([204, 404]);
  expect(await list("/history")).toMatchObject([{ result: "cancelled" }]);
});

describe("steering", () => {
  test("answer, hold, resume, transfer and hang up, each told to subscribers", async () => {
    const { clock, simulator, list } = exchange();
    const steps: string[] = [];
    const end = simulator.calls.subscribe(({ type, call, time }) => {
      steps.push(`${time - call.placedAt} ${type} ${call.state} ${call.to}`);
    });
    const call = simulator.calls.place({ from: "101", to: "102", ring: Infinity, talk: Infinity });
    await clock.advance(100_000);
    call.answer();
    call.hold();
    call.resume();
    call.hold();
    call.transfer("103");
    expect(await list("/calls")).toMatchObject([{ to: "103", state: "answered" }]);
    expect(call.earlier).toEqual(["102"]);
    end();
    call.hangUp();
    expect(steps).toEqual([
      "0 placed ringing 102",
      "100000 answered answered 102",
      "100000 held held 102",
      "100000 resumed answered 102",
      "100000 held held 102",
      "100000 transferred answered 103",
    ]);
    expect(clock.pending).toBe(0);
  });

  test("what does not fit the state throws", () => {
    const { simulator } = exchange();
    const call = simulator.calls.place({ from: "101", to: "102" });
    expect(() => call.hold()).toThrow("a call that is ringing cannot be held");
    expect(() => call.transfer("103")).toThrow("a call that is ringing cannot be transferred");
    call.hangUp("busy");
    expect(call.result).toBe("busy");
    expect(() => call.answer()).toThrow("a call that is ended cannot be answered");
    expect(() => call.hangUp()).toThrow("a call that is ended cannot end");
  });

  test("who hears of a step may take the next: all hear of both, in order", () => {
    const { simulator } = exchange();
    const heard: string[] = [];
    simulator.calls.subscribe(({ type, call }) => type === "placed" && call.answer());
    simulator.calls.subscribe(({ type }) => heard.push(type));
    simulator.calls.subscribe(() => {
      throw new Error("a subscriber that fails");
    });
    simulator.calls.place({ from: "101", to: "102" });
    expect(heard).toEqual(["placed", "answered"]);
  });
});

describe("what cannot be", () => {
  test.each<[unknown, string]>([
    [{ from: "101" }, "call.to: text is needed"],
    [{ from: "", to: "102" }, "call.from: text is needed"],
    [{ from: "101", to: "102", ring: -1 }, "call.ring: milliseconds from 0 are needed"],
    [{ from: "101", to: "102", talk: "5" }, "call.talk: milliseconds from 0 are needed"],
    [{ from: "101", to: "102", answered: "no" }, "call.answered: true or false is needed"],
    [{ from: "101", to: "102", rign: 1 }, 'call: there is no "rign"'],
    [{ from: "101", to: "nobody" }, "nobody has no telephone"],
    [null, "call: an object is needed"],
  ])("%j", (call, message) => {
    const { clock, simulator } = exchange();
    expect(() => simulator.calls.place(call as PlacedCall)).toThrow(message);
    expect([simulator.calls.current.length, clock.pending]).toEqual([0, 0]);
  });

  test("a call at a vendor without calls", () => {
    expect(() => createNotesSimulator().calls.place({ from: "1", to: "2" })).toThrow("has no calls");
  });
});

test("reset ends what is going on without a trace", async () => {
  const { clock, simulator, list } = exchange();
  simulator.calls.place({ from: "101", to: "102", recorded: true });
  const recorded = simulator.calls.place({ from: "101", to: "103", ring: 0, talk: 0, recorded: true });
  await clock.advance(1);
  expect(recorded.state).toBe("ended");
  simulator.reset();
  expect([simulator.calls.current.length, clock.pending, await list("/calls")]).toEqual([0, 0, []]);
});

test("whatever is placed and steered: current calls and history hold each call once, and every end was delivered", async () => {
  const step = fc.constantFrom("answer", "hold", "resume", "transfer", "hangUp", "wait", "place");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, fc.nat(5), fc.nat(20_000)), { maxLength: 40 }),
      async (steps) => {
        const { clock, delivered, simulator } = exchange();
        const placed = new Set<string>();
        for (const [what, which, time] of steps) {
          const call = simulator.calls.current[which];
          if (what === "wait") await clock.advance(time);
          else if (what === "place")
            placed.add(
              simulator.calls.place({ from: "1", to: String(time), answered: which > 1, ring: time }).id,
            );
          else {
            try {
              if (what === "transfer") call?.transfer("9");
              else call?.[what]();
            } catch (error) {
              expect(String(error)).toMatch(/a call that is \w+ cannot/);
            }
          }
          const current = simulator.calls.current.map(({ id }) => id);
          const past = simulator.state.history.list().map(({ id }) => id);
          expect(new Set([...current, ...past])).toEqual(placed);
          expect(current.length + past.length).toBe(placed.size);
          expect(simulator.state.currentCalls.size).toBe(current.length);
        }
        await clock.advance(60_000);
        expect(simulator.state.history.size).toBe(placed.size);
        expect(delivered.filter((line) => line.startsWith("/ended")).length).toBe(placed.size);
      },
    ),
    { numRuns: 100 },
  );
});

test("a call that goes on keeps no program from its end", () => {
  let released = 0;
  const timer = { unref: () => (released += 1) };
  const clock = { now: () => 0, setTimeout: () => timer, clearTimeout: () => {} };
  createExchangeSimulator({ clock }).calls.place({ from: "101", to: "102" });
  expect(released).toBe(1);
});
