import { splitRecordRange } from "@pbxkit/ringme";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** Seconds since 1970 of a time in the vendor's form, read as UTC. */
const secondsOf = (text: string) => Date.parse(`${text.replace(" ", "T")}Z`) / 1000;
const textOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ");

/** The last second that RingMe allows for a start: the end of the month after its month. */
function latestEnd(start: string): number {
  const date = new Date(secondsOf(start) * 1000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 2, 1) / 1000 - 1;
}

test("a range that is allowed stays whole", () => {
  const range = { start: "2026-01-31 08:00:00", end: "2026-02-28 23:59:59" };
  expect(splitRecordRange(range)).toEqual([range]);
});

test("one second more makes a second window", () => {
  expect(splitRecordRange({ start: "2026-01-31 08:00:00", end: "2026-03-01 00:00:00" })).toEqual([
    { start: "2026-01-31 08:00:00", end: "2026-02-28 23:59:59" },
    { start: "2026-03-01 00:00:00", end: "2026-03-01 00:00:00" },
  ]);
});

test("a year is six windows, across the year's end and a leap day", () => {
  expect(splitRecordRange({ start: "2027-11-15 12:30:00", end: "2028-11-15 12:29:59" })).toEqual([
    { start: "2027-11-15 12:30:00", end: "2027-12-31 23:59:59" },
    { start: "2028-01-01 00:00:00", end: "2028-02-29 23:59:59" },
    { start: "2028-03-01 00:00:00", end: "2028-04-30 23:59:59" },
    { start: "2028-05-01 00:00:00", end: "2028-06-30 23:59:59" },
    { start: "2028-07-01 00:00:00", end: "2028-08-31 23:59:59" },
    { start: "2028-09-01 00:00:00", end: "2028-10-31 23:59:59" },
    { start: "2028-11-01 00:00:00", end: "2028-11-15 12:29:59" },
  ]);
});

test("a single second is a range", () => {
  const second = { start: "2026-05-05 05:05:05", end: "2026-05-05 05:05:05" };
  expect(splitRecordRange(second)).toEqual([second]);
});

test("each second is in one window, and each window is allowed", () => {
  const moment = fc.integer({ min: secondsOf("1996-01-01 00:00:00"), max: secondsOf("2104-12-31 23:59:59") });
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const range = { start: textOf(Math.min(one, other)), end: textOf(Math.max(one, other)) };
      const windows = splitRecordRange(range);
      expect(windows[0]?.start).toBe(range.start);
      expect(windows.at(-1)?.end).toBe(range.end);
      // One expectation for all windows: there can be hundreds, and an expectation is slower than what it compares.
      const wrong = windows.filter(({ start, end }, index) => {
        const [from, to] = [secondsOf(start), secondsOf(end)];
        const next = windows[index + 1];
        return to < from || to > latestEnd(start) || (next && secondsOf(next.start) !== to + 1);
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test("the last years that the form can hold", () => {
  const range = { start: "9999-10-01 00:00:00", end: "9999-12-31 23:59:59" };
  expect(splitRecordRange(range)).toHaveLength(2);
});

describe("what is no range", () => {
  test.each([
    "2026-02-29 00:00:00",
    "2026-13-01 00:00:00",
    "2026-00-10 00:00:00",
    "2026-01-01 24:00:00",
    "2026-01-01 00:60:00",
    "2026-01-01",
    "2026-01-01T00:00:00",
    "2026-1-1 00:00:00",
    "2026-01-01 00:00:00 ",
    "",
    undefined,
    20260101,
    new Date(0),
  ])("start %j", (start) => {
    expect(() => splitRecordRange({ start: start as string, end: "2026-02-01 00:00:00" })).toThrow(
      'splitRecordRange: start must be a date that exists, as "YYYY-MM-DD HH:MM:SS"',
    );
  });

  test("an end before its start", () => {
    expect(() => splitRecordRange({ start: "2026-02-01 00:00:00", end: "2026-01-31 23:59:59" })).toThrow(
      expect.objectContaining({
        name: "RequestError",
        message: "splitRecordRange: end must not be before start",
      }),
    );
  });
});
