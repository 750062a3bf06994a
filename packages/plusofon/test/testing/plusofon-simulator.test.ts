import { createTestClock } from "@pbxkit/core/testing";
import { createPlusofonSimulator, type PlusofonSeed, type PlusofonSimulator } from "@pbxkit/plusofon/testing";
import { describe, expect, test } from "vitest";

function caller(simulator: PlusofonSimulator) {
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await simulator.fetch(`${simulator.baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${simulator.token}`,
        client: "10553",
        "content-type": "application/json",
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
}

const newAccount = { name: "Reception", number: 201, sip_timeout: 30 };

test("create, list, read, change, delete, and 404 after", async () => {
  const simulator = createPlusofonSimulator();
  const call = caller(simulator);

  const created = await call("PUT", "/api/v1/sip", newAccount);
  expect(created).toMatchObject({ status: 201, body: { success: true } });
  const { pathname } = new URL(created.headers.get("location") ?? "");

  const list = await call("GET", "/api/v1/sip");
  expect(list.body).toMatchObject({ total: 1, data: [{ name: "Reception", number: 201 }], success: true });

  const read = await call("GET", pathname);
  expect(read.body).toMatchObject({ name: "Reception", number: 201, aon: null, success: true });
  expect(read.body.sip_scenarios).toEqual([
    { id: 901, name: "SIP", active: true, endpoints: [{ type: "sip", timeout: 30 }] },
  ]);

  expect(await call("PATCH", pathname, { name: "Night desk" })).toMatchObject({ body: { success: true } });
  expect((await call("GET", pathname)).body).toMatchObject({ name: "Night desk", number: 201 });

  expect(await call("DELETE", pathname)).toMatchObject({ status: 200, body: { success: true } });
  expect(await call("GET", pathname)).toMatchObject({
    status: 404,
    body: { error: "SIP account not found." },
  });
  expect(simulator.state.sipScenarios.size).toBe(0);
});

test("a note and a caller id are unset with null", async () => {
  const simulator = createPlusofonSimulator({ seed: { sipAccounts: [{ role: "Reception", aon: 31 }] } });
  const call = caller(simulator);
  expect((await call("PATCH", "/api/v1/sip/501", { role: null, aon: null })).status).toBe(200);
  expect((await call("GET", "/api/v1/sip/501")).body).toMatchObject({ role: null, aon: null });
});

test("activating one scenario deactivates the account's others, and no other account's", async () => {
  const simulator = createPlusofonSimulator({
    seed: {
      sipAccounts: 2,
      sipScenarios: [{ sip_id: 501 }, { sip_id: 501, id: 950, name: "Road" }, { sip_id: 502, id: 960 }],
    },
  });
  const call = caller(simulator);
  expect(await call("PATCH", "/api/v1/sip/501/scenarios/950")).toMatchObject({ status: 200 });
  const { body } = await call("GET", "/api/v1/sip/501/scenarios");
  expect(body.data).toMatchObject([
    { id: 901, active: false },
    { id: 950, active: true },
  ]);
  expect(simulator.state.sipScenarios.get(960, 502)?.active).toBe(true);
  expect(await call("PATCH", "/api/v1/sip/502/scenarios/950")).toMatchObject({ status: 404 });
});

test("the paginator's URLs are on localhost and carry the page only", async () => {
  const call = caller(createPlusofonSimulator({ seed: { sipAccounts: 35 } }));
  const { body } = await call("GET", "/api/v1/sip?page=2&limit=15");
  expect(body).toMatchObject({
    current_page: 2,
    from: 16,
    to: 30,
    last_page: 3,
    per_page: 15,
    total: 35,
    next_page_url: "http://localhost/api/v1/sip?page=3",
    prev_page_url: "http://localhost/api/v1/sip?page=1",
  });
  expect(body.data).toHaveLength(15);
  const beyond = await call("GET", "/api/v1/sip?page=9");
  expect(beyond.body).toMatchObject({ data: [], from: null, to: null, next_page_url: null });
});

describe("failures have the vendor's forms", () => {
  const call = caller(createPlusofonSimulator({ seed: { sipAccounts: 1 } }));

  test("400 with `message` for what the document refuses", async () => {
    const answer = await call("PUT", "/api/v1/sip", { name: "x", number: 1, sip_timeout: 7, extra: true });
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain("body.number");
    expect(answer.body.message).toContain("body.sip_timeout");
    expect(answer.body.message).toContain("body.extra: is not allowed");
  });

  test("200 with `success: false` for what a business rule refuses", async () => {
    const answer = await call("PUT", "/api/v1/sip", { ...newAccount, number: 200 });
    expect(answer).toMatchObject({ status: 200, body: { success: false, code: 500 } });
  });

  test("404 with `error`", async () => {
    expect(await call("GET", "/api/v1/sip/9")).toMatchObject({
      status: 404,
      body: { error: expect.any(String) },
    });
  });

  test.each([
    ["no token", { authorization: "" }],
    ["another scheme", { authorization: "Basic eDp5" }],
    ["no application code", { client: "" }],
  ])("401 for %s", async (_name, headers) => {
    expect(await call("GET", "/api/v1/sip", undefined, headers)).toMatchObject({
      status: 401,
      body: { message: "Unauthenticated." },
    });
  });
});

test("any token is good until tokens are revoked; the simulator's own is then a new one", async () => {
  const simulator = createPlusofonSimulator();
  const call = caller(simulator);
  const own = { authorization: "Bearer anything" };
  expect((await call("GET", "/api/v1/sip", undefined, own)).status).toBe(200);
  const before = simulator.token;
  simulator.revokeTokens();
  expect((await call("GET", "/api/v1/sip", undefined, own)).status).toBe(401);
  expect((await call("GET", "/api/v1/sip", undefined, { authorization: `Bearer ${before}` })).status).toBe(
    401,
  );
  expect((await call("GET", "/api/v1/sip")).status).toBe(200);
});

test("with a token in the options no other is good", async () => {
  const call = caller(createPlusofonSimulator({ token: "the-one" }));
  expect((await call("GET", "/api/v1/sip")).status).toBe(200);
  expect((await call("GET", "/api/v1/sip", undefined, { authorization: "Bearer other" })).status).toBe(401);
});

test("two runs answer byte for byte the same, ids and passwords included", async () => {
  const run = async () => {
    const simulator = createPlusofonSimulator({ clock: createTestClock() });
    const call = caller(simulator);
    await call("PUT", "/api/v1/sip", newAccount);
    return JSON.stringify([await call("GET", "/api/v1/sip/501"), simulator.requests]);
  };
  expect(await run()).toBe(await run());
});

test("a misspelt option, and a misspelt member of the seed, is refused where types do not see it", () => {
  expect(() => createPlusofonSimulator({ sead: {} } as object)).toThrow(
    'plusofon: options: there is no "sead"; there are seed, token, tokenLifetime, baseUrl, ',
  );
  expect(() => createPlusofonSimulator({ seed: { sipAcounts: 3 } as object })).toThrow(
    'plusofon: seed: there is no "sipAcounts"; there are cabinet, numbers, offers, calls, messages, ',
  );
});

test.each<[PlusofonSeed, string]>([
  [{ sipAccounts: [{ id: 502, number: 900 }, { number: 901 }] }, "sipAccounts: another row has the same id"],
  [
    { sipScenarios: [{ sip_id: 501 }, { sip_id: 501, id: 901 }] },
    "sipScenarios: another row has the same id",
  ],
])("two rows of a seed with one id are refused, a counted one included: %j", (seed, message) => {
  expect(() => createPlusofonSimulator({ seed })).toThrow(message);
});
