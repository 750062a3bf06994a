import {
  AbortError,
  ApiError,
  AuthError,
  ConnectionError,
  DecodeError,
  isPbxError,
  PbxError,
  RedirectError,
  RequestError,
  TimeoutError,
} from "@pbxkit/core";
import { describe, expect, test, vi } from "vitest";

const record = {
  operation: "GET /things",
  attempts: 2,
  reasons: ["503", "200"],
  outcome: "unknown",
} as const;
const response = new Response(null, { status: 404 });

const all: readonly [name: string, error: PbxError, own: object][] = [
  [
    "ApiError",
    new ApiError({ status: 404, body: "x", response, retryAfter: 5 }, record),
    { status: 404, retryAfter: 5 },
  ],
  ["ConnectionError", new ConnectionError("ECONNRESET", record), { code: "ECONNRESET" }],
  ["TimeoutError", new TimeoutError("body", 5_000, record), { phase: "body", timeout: 5_000 }],
  ["AbortError", new AbortError("queue", record), { phase: "queue" }],
  [
    "DecodeError",
    new DecodeError("no JSON", response, "text/html", record),
    { status: 404, contentType: "text/html" },
  ],
  [
    "RedirectError",
    new RedirectError("redirected", 302, "https://elsewhere.example", record),
    { status: 302, origin: "https://elsewhere.example" },
  ],
  [
    "AuthError",
    new AuthError("refused", { status: 400, error: "invalid_grant" }, record),
    { status: 400, error: "invalid_grant" },
  ],
  ["RequestError", new RequestError("missing", record), {}],
];

describe.each(all)("%s", (name, error, own) => {
  test("is an Error and a PbxError with the call's record", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(PbxError);
    expect(error).toMatchObject({ name, ...record, ...own });
    expect(error.message.startsWith("GET /things: ")).toBe(true);
    expect(isPbxError(error)).toBe(true);
  });

  test("prints its own fields", () => {
    expect(error.toJSON()).toMatchObject({ name, ...record, ...own });
    expect(JSON.stringify(error)).not.toContain("explain");
    expect(Object.entries(error).at(-1)).toEqual(["cause", "explain(error) tells more"]);
  });
});

test("a RequestError knows by itself that nothing was sent", () => {
  expect(new RequestError("missing", { operation: "GET /things" })).toMatchObject({
    attempts: 0,
    reasons: [],
    outcome: "not-sent",
  });
});

test.each([undefined, null, 0, "PbxError", {}, new Error("x"), { name: "PbxError" }, Object.create(null)])(
  "%o is none",
  (value) => {
    expect(isPbxError(value)).toBe(false);
  },
);

test("an error of another copy of the package is one", async () => {
  vi.resetModules();
  const copy = (await import("../../src/errors/unanswered-errors.ts")) as {
    RequestError: typeof RequestError;
  };
  const foreign = new copy.RequestError("missing", { operation: "GET /things" });
  expect(foreign).not.toBeInstanceOf(RequestError);
  expect(isPbxError(foreign)).toBe(true);
});

test("the brand stays out of what is printed", () => {
  const error = new RequestError("missing", { operation: "GET /things" });
  expect(Object.getOwnPropertySymbols(error)).toEqual([]);
  expect(JSON.stringify(error)).not.toContain("pbxkit");
});
