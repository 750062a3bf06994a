import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRetryAfter } from "../../../src/transport/retry.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 0);
const parse = (value: string, date?: string): number | undefined => {
  const headers = new Headers();
  headers.set("retry-after", value);
  if (date !== undefined) headers.set("date", date);
  return parseRetryAfter(headers, now);
};

test.each([
  ["0", 0],
  ["1", 1_000],
  ["007", 7_000],
  ["120", 120_000],
  [" 5 ", 5_000],
  ["0.5", 500],
  ["9".repeat(400), Number.MAX_SAFE_INTEGER],
])("%s seconds", (value, milliseconds) => {
  expect(parse(value)).toBe(milliseconds);
});

describe("the three forms of an HTTP date", () => {
  test.each([
    ["IMF-fixdate", "Sun, 06 Nov 1994 08:49:37 GMT"],
    ["RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT"],
    ["asctime", "Sun Nov  6 08:49:37 1994"],
  ])("%s", (_, value) => {
    expect(parse(value)).toBe(37_000);
  });

  test.each(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])(
    "on a %s",
    (day) => {
      // A weekday that does not belong to the date is the server's business.
      expect(parse(`${day}, 06-Nov-94 08:49:37 GMT`)).toBe(37_000);
      expect(parse(`${day.slice(0, 3)}, 06 Nov 1994 08:49:37 GMT`)).toBe(37_000);
    },
  );

  test("one that has passed asks for no wait", () => {
    expect(parse("Sun, 06 Nov 1994 08:00:00 GMT")).toBe(0);
  });

  test("is taken against the answer's own Date, so that a wrong clock does not matter", () => {
    expect(parse("Tue, 01 Jan 2030 00:00:30 GMT", "Tue, 01 Jan 2030 00:00:00 GMT")).toBe(30_000);
    expect(parse("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:36 GMT")).toBe(1_000);
  });

  test("is taken against our clock where the answer's Date is none", () => {
    expect(parse("Sun, 06 Nov 1994 08:49:37 GMT", "yesterday")).toBe(37_000);
  });
});

test.each([
  "",
  "-5",
  "+5",
  "1e3",
  "0x10",
  "5s",
  "5, 10",
  "soon",
  "NaN",
  "Infinity",
  "2026-01-01",
  "2026-01-01T00:00:00Z",
  "Sun, 31 Foo 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 25:49:37 GMT",
  "Sun, 06 Nov 1994 08:49:37 +0300",
  "Someday, 06 Nov 1994 08:49:37 GMT",
])("%j is no hint", (value) => {
  expect(parse(value)).toBeUndefined();
});

test("without the header there is no hint", () => {
  expect(parseRetryAfter(new Headers(), now)).toBeUndefined();
});

test("whatever a server sends, the hint is absent or a whole wait, and nothing is thrown", () => {
  const headerText = fc
    .oneof(
      fc.string(),
      fc.double().map(String),
      fc.bigInt().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.stringMatching(
        /^(Sun|Monday),? [0-9]{2}[- ][A-Z][a-z]{2}[- ][0-9]{2,4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$/,
      ),
    )
    .map((text) => text.replace(/[^\u0020-\u00ff]/g, ""));
  fc.assert(
    fc.property(headerText, headerText, fc.integer(), (value, date, at) => {
      const hint = parseRetryAfter(new Headers({ "retry-after": value, date }), at);
      expect(hint === undefined || (Number.isFinite(hint) && hint >= 0)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
