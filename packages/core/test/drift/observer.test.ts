import { createDriftObserver, type DriftOptions } from "@pbxkit/core/drift";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test, vi } from "vitest";
import { answer, document, roomAnswer } from "./rooms-document.ts";

test("answers are compared later, one by one", async () => {
  const clock = createTestClock();
  const onReport = vi.fn();
  const { observe } = createDriftObserver({ document, clock, onReport, interval: 10 });
  observe(roomAnswer({ first: 1 }));
  observe(roomAnswer({ second: 2 }));
  expect(onReport).not.toHaveBeenCalled();
  await clock.advance(0);
  expect(onReport).toHaveBeenCalledTimes(1);
  await clock.advance(10);
  expect(onReport).toHaveBeenCalledTimes(2);
});

test("onReport is told of departures that are new, and only of them", () => {
  const onReport = vi.fn();
  const { inspect } = createDriftObserver({ document, onReport });
  inspect(roomAnswer({ first: 1 }));
  inspect(roomAnswer({ first: 1 }));
  inspect(roomAnswer({ first: 1, second: 2 }));
  expect(onReport.mock.calls.map(([departures]) => departures)).toMatchObject([
    [{ field: "first" }],
    [{ field: "second" }],
  ]);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("the host's own mistake");
    },
  ],
  ["rejects", () => Promise.reject(new Error("the host's own mistake"))],
])("an onReport that %s does not disturb the observer", async (_, onReport) => {
  const { inspect, report } = createDriftObserver({ document, onReport: onReport as () => void });
  inspect(roomAnswer({ first: 1 }));
  expect(report()).toMatchObject({ answers: 1, departures: [{ field: "first" }] });
});

test("a report does not wait for the timers", () => {
  const { observe, report } = createDriftObserver({ document, clock: createTestClock() });
  observe(roomAnswer({ first: 1 }));
  observe(answer());
  expect(report()).toMatchObject({ answers: 2, departures: [{ field: "first" }] });
});

test("more answers than may wait are skipped, and counted", () => {
  const { observe, report } = createDriftObserver({ document, clock: createTestClock(), maxPending: 3 });
  for (let count = 0; count < 10; count += 1) observe(answer());
  expect(report()).toMatchObject({ answers: 3, skipped: { tooMany: 7 } });
});

test("timers that a runtime has forgotten are set again", async () => {
  const clock = createTestClock();
  let forgetful = true;
  const setTimeout = (callback: () => void, wait: number) =>
    forgetful ? 0 : clock.setTimeout(callback, wait);
  const onReport = vi.fn();
  const { observe } = createDriftObserver({
    document,
    clock: { ...clock, now: () => clock.now(), setTimeout },
    onReport,
  });
  observe(roomAnswer({ first: 1 }));
  forgetful = false;
  await clock.advance(5_000);
  observe(answer());
  await clock.advance(100);
  expect(onReport).toHaveBeenCalledTimes(1);
});

test("long answers, and those with many values, are skipped and counted", () => {
  const { observe, inspect, report } = createDriftObserver({ document, maxCharacters: 1_000, maxNodes: 50 });
  observe(answer({ text: JSON.stringify("a".repeat(2_000)) }));
  inspect(answer({ text: JSON.stringify(Array(100).fill(1)) }));
  inspect(
    answer({
      text: JSON.stringify(
        [Object.fromEntries([..."abcdefghijklmnopqrstuvwxyz"].map((a) => [a + a, 1]))].concat(
          Array(30).fill({}),
        ),
      ),
    }),
  );
  expect(report()).toMatchObject({ answers: 0, skipped: { tooLarge: 3 }, departures: [] });
});

test("an answer that is nested without end is skipped", () => {
  const schema = { type: "array", items: { $ref: "#/components/schemas/Nest" } };
  const content = { "application/json": { schema } };
  const nested = {
    openapi: "3.1.0",
    paths: { "/rooms": { get: { responses: { "200": { content } } } } },
    components: { schemas: { Nest: schema } },
  };
  const { inspect, report } = createDriftObserver({ document: nested, maxNodes: 1e9 });
  inspect(answer({ text: "[".repeat(50_000) + "]".repeat(50_000) }));
  expect(report()).toMatchObject({ answers: 0, skipped: { tooLarge: 1 } });
});

test("what is called JSON and is not has its status and type compared", () => {
  const { inspect, report } = createDriftObserver({ document });
  inspect(answer({ text: '[{"id":1' }));
  expect(report()).toMatchObject({ answers: 1, skipped: { unreadable: 1 }, departures: [] });
});

test("a failure inside a success answer is not held against the document", () => {
  const { inspect, report } = createDriftObserver({ document });
  inspect(answer({ failed: true, text: '{"success":false}' }));
  expect(report()).toMatchObject({ answers: 0, skipped: { failures: 1 }, departures: [] });
});

test("a document that leads nowhere is no reason to throw", () => {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Missing" } } };
  const broken = { openapi: "3.1.0", paths: { "/rooms": { get: { responses: { "200": { content } } } } } };
  const { inspect, report } = createDriftObserver({ document: broken });
  inspect(answer());
  expect(report()).toMatchObject({ answers: 0, skipped: { unchecked: 1 } });
});

test("field names that are data do not fill the memory", () => {
  const { inspect, report } = createDriftObserver({ document });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  for (const a of letters)
    for (const b of letters) inspect(roomAnswer({ [`${a}${b}x`]: 1, [`${a}${b}y`]: 1 }));
  const { departures, unlisted } = report();
  expect(departures).toHaveLength(1_000);
  expect(unlisted).toBe(2 * 26 * 26 - 1_000);
});

test("reset forgets what was seen and what waits", () => {
  const { inspect, observe, report, reset } = createDriftObserver({ document, clock: createTestClock() });
  inspect(roomAnswer({ first: 1 }));
  observe(roomAnswer({ second: 1 }));
  reset();
  expect(report()).toMatchObject({ answers: 0, unlisted: 0, departures: [] });
});

test("a report is the caller's own", () => {
  const { inspect, report } = createDriftObserver({ document });
  inspect(roomAnswer({ first: 1 }));
  for (const { samples } of report().departures) (samples as string[]).push("changed");
  expect(report().departures[0]?.samples).toEqual(["integer"]);
});

test.each([
  ["no document", {}, /document must be an OpenAPI document/],
  ["a document that is none", { document: { openapi: "3.1.0" } }, /document must be an OpenAPI document/],
  ["an interval below 0", { document, interval: -1 }, /interval must be a number from 0/],
  ["text for a number", { document, maxNodes: "many" }, /maxNodes must be a number from 0/],
])("%s is refused at once", (_, options, message) => {
  expect(() => createDriftObserver(options as unknown as DriftOptions)).toThrow(message);
});
