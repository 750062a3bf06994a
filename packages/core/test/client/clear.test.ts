import { expect, test, vi } from "vitest";
import { errorOf } from "../support/end-of-call.ts";
import { scriptedFetch } from "../support/scripted-fetch.ts";
import { bare, json } from "../support/stub-answers.ts";
import { stubClient } from "../support/stub-client.ts";

const RealRequest = globalThis.Request;

/** As in Bun: an unknown method becomes GET. */
class LenientRequest extends RealRequest {
  constructor(input: string, init: RequestInit) {
    super(input, { ...init, method: init.method === "CLEAR" ? "GET" : (init.method as string) });
  }
}

/** As in workerd: an unknown method is refused. */
class StrictRequest extends RealRequest {
  constructor(input: string, init: RequestInit) {
    if (init.method === "CLEAR") throw new TypeError(`Invalid HTTP method string: ${init.method}`);
    super(input, init);
  }
}

test("CLEAR is sent as it is written", async () => {
  const { fetch, arrived } = scriptedFetch(json({}));
  await stubClient({ fetch }).CLEAR("/things");
  expect(arrived[0]?.method).toBe("CLEAR");
});

test.each([
  ["turns it into GET", LenientRequest],
  ["refuses it", StrictRequest],
])("in a runtime that %s nothing leaves, and the error names the way round", async (_, Request) => {
  vi.stubGlobal("Request", Request);
  const { fetch, arrived } = scriptedFetch();
  const error = await errorOf(stubClient({ fetch }).CLEAR("/things"));
  expect(error).toMatchObject({
    name: "RequestError",
    message: "CLEAR /things: this runtime cannot send CLEAR requests as given; delete the things one by one",
    outcome: "not-sent",
    attempts: 0,
    reasons: [],
  });
  expect(arrived).toEqual([]);
});

test("an answer after which CLEAR could be repeated does not make it one that may be", async () => {
  const { fetch, arrived } = scriptedFetch(bare(502));
  const error = await errorOf(stubClient({ fetch }).CLEAR("/things"));
  expect(error).toMatchObject({ attempts: 1, outcome: "unknown" });
  expect(arrived).toHaveLength(1);
});

test("a client has only the methods of its document", () => {
  const client = stubClient({}, { methods: {} });
  expect(Object.keys(client).sort()).toEqual(["DELETE", "GET", "PATCH", "POST", "PUT", "paginate"]);
});
