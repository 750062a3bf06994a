import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, test } from "vitest";

const api = "/api/ver1.0";
const month = "start_datetime=2026-01-01+00:00:00&end_datetime=2026-01-31+23:59:59";
const fields = {
  grant_type: "client_credentials",
  client_id: "app-0001",
  client_secret: "invented-app-secret",
};

function form(): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** What public programs send, what it is answered with in lenient mode, and without it. */
const sent: Record<
  string,
  { path: string; init?: RequestInit; taken: number; strict: number; note: RegExp }
> = {
  "a token request as multipart": {
    ...{ path: "/oauth/token", init: { method: "POST", body: form() } },
    ...{ taken: 200, strict: 400, note: /multipart\/form-data where a form is needed/ },
  },
  "a token request in the query": {
    ...{ path: `/oauth/token?${new URLSearchParams(fields)}`, init: { method: "POST" } },
    ...{ taken: 200, strict: 400, note: /query: holds the fields/ },
  },
  "a path without its final slash": {
    ...{ path: `${api}/client/@me/extension` },
    ...{ taken: 200, strict: 404, note: /redirected/ },
  },
  "an id with a final slash": {
    ...{ path: `${api}/client/@me/extension/2001/` },
    ...{ taken: 200, strict: 404, note: /redirected/ },
  },
  "a filter without a value": {
    ...{ path: `${api}/client/@me/record/?${month}&page=` },
    ...{ taken: 200, strict: 400, note: /query.page: empty/ },
  },
  "an array as PHP writes it": {
    ...{ path: `${api}/client/@me/extension/?type[]=phone` },
    ...{ taken: 200, strict: 400, note: /taken for type/ },
  },
  "a filter that nobody knows": {
    ...{ path: `${api}/client/@me/calls/?${month}&limit=5` },
    ...{ taken: 200, strict: 400, note: /query.limit: not a parameter/ },
  },
};

const authorization = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe("what public programs send", () => {
  test.each(Object.entries(sent))("%s", async (_, { path, init, taken, strict, note }) => {
    const answers = [true, false].map(async (lenient) => {
      const simulator = createRingmeSimulator({ lenient, seed: { extensions: 2 } });
      const { status } = await simulator.fetch(simulator.baseUrl + path, {
        ...authorization("any"),
        ...init,
      });
      return { status, notes: simulator.requests.flatMap(({ notes }) => notes) };
    });

    const [lenient, exact] = await Promise.all(answers);

    expect(lenient).toEqual({ status: taken, notes: [expect.stringMatching(note)] });
    expect(exact).toEqual({ status: strict, notes: [] });
  });
});

describe.each([true, false])("lenient: %s", (lenient) => {
  test.each(["undefined", "null", "[object", "NaN"])("Bearer %s is no token", async (token) => {
    const { baseUrl, fetch } = createRingmeSimulator({ lenient });
    expect((await fetch(`${baseUrl}${api}/user/`, authorization(token))).status).toBe(401);
  });

  test("once a login has failed, a token that nobody issued is none", async () => {
    const { baseUrl, fetch, issueToken } = createRingmeSimulator({ lenient });
    const ask = async (token: string) => (await fetch(`${baseUrl}${api}/user/`, authorization(token))).status;
    expect(await ask("made-up")).toBe(200);

    const body = new URLSearchParams({ ...fields, client_secret: "wrong" });
    expect((await fetch(`${baseUrl}/oauth/token`, { method: "POST", body })).status).toBe(400);

    expect(await ask("made-up")).toBe(401);
    expect(await ask(issueToken())).toBe(200);
  });
});

test("how many rows a list gives without paging is settable", async () => {
  const { baseUrl, fetch } = createRingmeSimulator({ pageSize: 3, seed: { extensions: 7, calls: 7 } });
  const read = async (path: string) => (await fetch(baseUrl + api + path, authorization("any"))).json();
  expect(await read("/client/@me/extension/")).toHaveLength(3);
  expect(await read("/client/@me/calls/")).toMatchObject({ per_page: 3, calls: { length: 3 } });
  expect(await read(`/client/@me/cdr/?${month}`)).toMatchObject({ per_page: 3, cdr: { length: 3 } });
});
