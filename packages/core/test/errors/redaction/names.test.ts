import { ApiError, AuthError, type CallRecord, explain } from "@pbxkit/core";
import { expect, test } from "vitest";
import { errorOf } from "../../support/end-of-call.ts";
import { scriptedFetch } from "../../support/scripted-fetch.ts";
import { stubClient } from "../../support/stub-client.ts";

const NUMBER = "79990001122";
const RECORD: CallRecord = { operation: "GET /things", attempts: 1, reasons: ["422"], outcome: "rejected" };
const FORGED = 'x\nERROR everything "failed"';

test.each<[place: string, init: (name: string) => object]>([
  ["a query key", (name) => ({ params: { query: { [name]: new Date(0) } } })],
  ["a key within a query's object", (name) => ({ params: { query: { filter: { [name]: new Date(0) } } } })],
  ["a header", (name) => ({ headers: { [name]: {} } })],
  ["an option", (name) => ({ [name]: 1 })],
  ["a member of params", (name) => ({ params: { [name]: 1 } })],
])("%s that is data is not shown, and forges no line", async (_place, init) => {
  for (const name of [NUMBER, FORGED, `user_${NUMBER}`, "ivan@pbx.example"]) {
    const { fetch } = scriptedFetch();
    const error = await errorOf(stubClient({ fetch }).GET("/things", init(name)));
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent" });
    for (const shown of [String(error), JSON.stringify(error)]) {
      expect(shown).not.toContain("9990001");
      expect(shown).not.toContain("everything");
      expect(shown).not.toContain("ivan");
      expect(shown).not.toMatch(/\n/);
    }
  }
});

test("a name of a program's form is shown", async () => {
  const error = await errorOf(
    stubClient({ fetch: scriptedFetch().fetch }).GET("/things", {
      params: { query: { "filter[date_2]": new Date(0) } },
    } as object),
  );
  expect(String(error)).toContain('query parameter "filter[date_2]" is a Date');
});

test.each([NUMBER, FORGED, "planted_token", "IvanPetrov", "JBSWY3DPEHPK3PXP"])(
  "what a foreign error calls itself is shown in known forms only: not %j",
  async (word) => {
    const thrown = Object.assign(new TypeError("fetch failed"), { cause: { code: word, name: word } });
    const fetch = () => Promise.reject(thrown);
    const error = await errorOf(stubClient({ fetch, retry: false }).GET("/things"));
    expect(error).toMatchObject({ name: "ConnectionError", code: "UNKNOWN" });
    expect(explain(error)).not.toMatch(/\n *ERROR/);
  },
);

test.each([
  "ECONNRESET",
  "EPROTO",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "UND_ERR_HEADERS_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "HPE_INVALID_CONSTANT",
  "ConnectionClosed",
  "FailedToOpenSocket",
])("a runtime's own code is shown: %s", async (code) => {
  const fetch = () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code } }));
  expect(await errorOf(stubClient({ fetch, retry: false }).GET("/things"))).toMatchObject({ code });
});

test.each(["\n  ERROR forged", "\r\u001b[2Kforged", "\u2028ERROR", "\u202eforged\u2066", "\u0085ERROR"])(
  "what a server says is on one line, and in its own order: %j",
  async (said) => {
    const told = [
      new AuthError("no token", { error: `x${said}`, errorDescription: `y${said}` }, RECORD),
      new ApiError(
        { status: 422, body: { message: said, errors: { [said]: [said] } }, response: new Response() },
        RECORD,
      ),
      new ApiError(
        { status: 422, body: { detail: [{ loc: [said], msg: said }] }, response: new Response() },
        RECORD,
      ),
      new ApiError({ status: 500, body: said, response: new Response() }, RECORD),
    ].map(explain);
    for (const text of told) {
      expect(text).not.toMatch(/\n *ERROR/);
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u202e\u2066]/u);
      expect(text).toMatch(/\n {2}the server: /);
    }
  },
);

test("a number that is no time, count or page is not shown", async () => {
  const headers = { "retry-after": NUMBER, "x-ratelimit-reset": NUMBER.slice(1) };
  const seen: unknown[] = [];
  const { fetch } = scriptedFetch(Response.json({}, { status: 429, headers }));
  const client = stubClient({ fetch, hooks: { onResponse: (event) => seen.push(event.headers) } });
  const { error } = await client.GET("/things");
  expect(error?.retryAfter).toBe(Number.MAX_SAFE_INTEGER);
  expect(JSON.stringify([error, seen])).not.toContain("9990001");
});

test("of an answer's headers hooks see what has the form that its name promises", async () => {
  const seen: unknown[] = [];
  const respond = (headers: Record<string, string>) => {
    const { fetch } = scriptedFetch(
      new Response("{}", { headers: { "content-type": "application/json", ...headers } }),
    );
    return stubClient({ fetch, hooks: { onResponse: (event) => seen.push(event.headers) } }).GET("/things");
  };
  await respond({
    "x-ratelimit-limit": NUMBER,
    "x-ratelimit-reset": "for ivan",
    date: "today",
    "retry-after": "soon",
  });
  await respond({ "x-ratelimit-limit": "1000", date: "Sun, 06 Nov 1994 08:49:37 GMT", "retry-after": "1.5" });
  expect(seen).toEqual([
    { "content-type": "application/json" },
    {
      "content-type": "application/json",
      "x-ratelimit-limit": "1000",
      date: "Sun, 06 Nov 1994 08:49:37 GMT",
      "retry-after": "1.5",
    },
  ]);
});

test.each(["79990001122/json", "application/x-79990001122", "ivan/petrov"])(
  "a media type such as %s is not shown",
  async (type) => {
    const { fetch } = scriptedFetch(new Response("<p>", { headers: { "content-type": type } }));
    const error = await errorOf(stubClient({ fetch }).GET("/things"));
    expect(error).toMatchObject({ name: "DecodeError", contentType: "unreadable" });
  },
);
