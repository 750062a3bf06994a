import { describe, expect, test } from "vitest";
import { sessionCookie } from "../../src/auth/session-login.ts";

const now = Date.UTC(2026, 0, 1);

function cookie(lines: readonly string[], more: Record<string, string> = {}): string {
  const headers = new Headers(more);
  for (const line of lines) headers.append("set-cookie", line);
  return sessionCookie(headers, now);
}

test.each<[string, readonly string[], string]>([
  ["the name is the server's own", ["RSession=abc; Path=/; HttpOnly; Secure; SameSite=Lax"], "RSession=abc"],
  ["several are sent together", ["EraSession=a; Path=/", "node=n7"], "EraSession=a; node=n7"],
  ["the later of one name counts", ["s=old", "n=1", "s=new"], "s=new; n=1"],
  ["a value may hold = and quotes", ['s="a=b=="; Path=/'], 's="a=b=="'],
  ["a comma in Expires parts nothing", ["s=a; Expires=Wed, 01 Jan 2031 00:00:00 GMT", "t=b"], "s=a; t=b"],
  ["spaces around are not part of it", ["  s = a ;Path=/"], "s=a"],
  ["none", [], ""],
  ["a line without a name", ["=a", "novalue", "; Path=/"], ""],
])("%s", (_name, lines, expected) => {
  expect(cookie(lines)).toBe(expected);
});

describe("a line that deletes a cookie takes it out", () => {
  test.each([
    "s=x; Max-Age=0",
    "s=x; max-age = 0",
    "s=x; Max-Age=-1; Expires=Wed, 01 Jan 2031 00:00:00 GMT",
    "s=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    "s=x; expires=Thu, 01-Jan-1970 00:00:00 GMT; Path=/",
    "s=; Path=/",
    "s",
  ])("%s", (line) => {
    expect(cookie([line, "t=b"])).toBe("t=b");
    expect(cookie(["s=a", line])).toBe(line === "s" ? "s=a" : "");
    expect(cookie([line, "s=a"])).toBe("s=a");
  });
});

test.each([
  "s=x; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
  "s=x; Max-Age=0; Max-Age=60",
  "s=x; Max-Age=soon",
  "s=x; Expires=never",
  "s=x; Expires=Thu, 01 Jan 2026 00:00:01 GMT",
])("a cookie that has time left stays: %s", (line) => {
  expect(cookie([line])).toBe("s=x");
});

test("times count from the answer's own date, so that a wrong clock here ends nothing", () => {
  const date = "Mon, 01 Jan 2024 00:00:00 GMT";
  expect(cookie(["s=x; Expires=Mon, 01 Jan 2024 01:00:00 GMT"], { date })).toBe("s=x");
});
