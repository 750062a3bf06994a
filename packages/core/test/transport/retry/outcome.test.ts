import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { bare, networkError, redirect, refused, reset } from "../../support/stub-answers.ts";
import { stubClient } from "../../support/stub-client.ts";

test.each([
  [
    "an attempt that may have acted is not undone by one that was refused",
    [reset(), refused(), bare(400)],
    "unknown",
    ["ECONNRESET", "ECONNREFUSED", "400"],
  ],
  [
    "a refusal is not undone by an attempt that never left",
    [bare(429), refused(), refused()],
    "rejected",
    ["429", "ECONNREFUSED", "ECONNREFUSED"],
  ],
  [
    "a refusal after attempts that never left is a refusal",
    [refused(), refused(), bare(429)],
    "rejected",
    ["ECONNREFUSED", "ECONNREFUSED", "429"],
  ],
  [
    "an attempt that may have acted after one that never left leaves it open",
    [refused(), bare(502), bare(429)],
    "unknown",
    ["ECONNREFUSED", "502", "429"],
  ],
])("%s", async (_, steps, outcome, reasons) => {
  const { fetch } = scriptedFetch(...steps);
  const error = await errorOf(stubClient({ fetch }).GET("/things"));
  expect(error).toMatchObject({ outcome, reasons, attempts: 3 });
});

test("after a redirect a refused connection proves nothing", async () => {
  const { fetch } = scriptedFetch(redirect(307, "/things/1"), refused());
  const error = await errorOf(stubClient({ fetch }).POST("/things"));
  expect(error).toMatchObject({
    name: "ConnectionError",
    outcome: "unknown",
    attempts: 1,
    reasons: ["ECONNREFUSED"],
  });
});

const badPort = () => new TypeError("fetch failed", { cause: new Error("bad port") });

const several = (...errors: object[]) =>
  new TypeError("fetch failed", {
    cause: Object.assign(new AggregateError(errors), { code: "ECONNREFUSED" }),
  });

test.each([
  ["name not found", networkError("ENOTFOUND", { syscall: "getaddrinfo" }), "ENOTFOUND"],
  ["connecting timed out", networkError("ETIMEDOUT", { syscall: "connect" }), "ETIMEDOUT"],
  ["no route", networkError("EHOSTUNREACH", { syscall: "connect" }), "EHOSTUNREACH"],
  [
    "a certificate that nobody vouches for",
    networkError("DEPTH_ZERO_SELF_SIGNED_CERT"),
    "DEPTH_ZERO_SELF_SIGNED_CERT",
  ],
  [
    "a certificate of another host",
    networkError("ERR_TLS_CERT_ALTNAME_INVALID"),
    "ERR_TLS_CERT_ALTNAME_INVALID",
  ],
  ["a port that fetch does not connect to", badPort(), "BAD_PORT"],
  ["undici's own connect timeout", networkError("UND_ERR_CONNECT_TIMEOUT"), "UND_ERR_CONNECT_TIMEOUT"],
  ["Bun", Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" }), "ConnectionRefused"],
  [
    "Deno",
    new TypeError(
      "error sending request for url (https://pbx.example/): client error (Connect): tcp connect error",
    ),
    "UNKNOWN",
  ],
  [
    "every address refused",
    several(refused().cause as object, { code: "ECONNREFUSED", syscall: "connect" }),
    "ECONNREFUSED",
  ],
])("the runtime proves that nothing left: %s", async (_, thrown, code) => {
  const { fetch } = scriptedFetch(thrown);
  const error = await errorOf(stubClient({ fetch, retry: false }).POST("/things"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-sent", code });
});

test.each([
  ["a read timed out", networkError("ETIMEDOUT", { syscall: "read" }), "ETIMEDOUT"],
  ["a broken pipe", networkError("EPIPE", { syscall: "write" }), "EPIPE"],
  ["the socket was closed", networkError("UND_ERR_SOCKET"), "UND_ERR_SOCKET"],
  ["a browser, which says nothing", new TypeError("Failed to fetch"), "UNKNOWN"],
  [
    "one of several addresses may have been reached",
    several({ code: "ECONNREFUSED" }, { code: "ECONNRESET", syscall: "read" }),
    "ECONNREFUSED",
  ],
  ["an error without a code", new Error("connection broke"), "UNKNOWN"],
  [
    "a code that is not one",
    Object.assign(new Error("x"), { code: "see https://pbx.example/?phone=79990000001" }),
    "UNKNOWN",
  ],
])("the runtime proves nothing: %s", async (_, thrown, code) => {
  const { fetch } = scriptedFetch(thrown);
  const error = await errorOf(stubClient({ fetch, retry: false }).POST("/things"));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", code });
});
