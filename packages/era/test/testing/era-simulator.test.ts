import { createTestClock } from "@pbxkit/core/testing";
import { createEraSimulator, type EraSimulator, type SocketFault } from "@pbxkit/era/testing";
import { describe, expect, test } from "vitest";

async function send(simulator: EraSimulator, method: string, path: string, body?: unknown, headers = {}) {
  const response = await simulator.fetch(`${simulator.baseUrl}${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

function rules(simulator: EraSimulator, session = simulator.openSession()) {
  const base = `/rest/v1/user/sip/accounts/${simulator.accountId}/redirect_rules`;
  return (method: string, path = "", body?: unknown) =>
    send(simulator, method, `${base}${path}`, body, { authorization: `Bearer ${session}` });
}

test("create, list, read, change, delete, and 404 after", async () => {
  const call = rules(createEraSimulator());
  const created = await call("POST", "", { type: "busy", tran_number: "205", opts: { title: "Busy" } });
  expect(created).toMatchObject({
    status: 200,
    body: { type: "busy", enabled: 1, opts: { title: "Busy", comment: "", tab: [] } },
  });
  const path = `/${created.body.id}`;
  expect((await call("GET")).body).toEqual([created.body]);
  expect((await call("GET", path)).body).toEqual(created.body);
  expect(await call("DELETE", path)).toMatchObject({ status: 204, body: undefined });
  expect(await call("GET", path)).toMatchObject({ status: 404, body: { error_code: 1404 } });
});

test("PATCH merges `opts` one level deep and replaces every list", async () => {
  const call = rules(createEraSimulator());
  const opts = { title: "one", comment: "two", tab: [1, 2] };
  const { id } = (await call("POST", "", { type: "busy", opts })).body;
  const patched = await call("PATCH", `/${id}`, { enabled: 0, opts: { comment: "three", tab: [] } });
  expect(patched.body).toMatchObject({
    enabled: 0,
    type: "busy",
    opts: { title: "one", comment: "three", tab: [] },
  });
});

test("PUT replaces the whole rule, or creates it with the id of the path", async () => {
  const call = rules(createEraSimulator());
  const id = "00000000-0000-4000-8000-0000000000aa";
  expect(await call("PUT", `/${id}`, { type: "dnd", priority: 7 })).toMatchObject({
    status: 200,
    body: { id, priority: 7 },
  });
  expect((await call("PUT", `/${id}`, { type: "busy" })).body).toMatchObject({
    id,
    type: "busy",
    priority: 100,
  });
  expect((await call("GET")).body).toHaveLength(1);
});

test("an id that ends as a generated one does is another id", async () => {
  const simulator = createEraSimulator({ seed: { redirectRules: 3 } });
  const call = rules(simulator);
  const id = "11111111-0000-4000-9000-000000000001";
  expect((await call("GET", `/${id}`)).status).toBe(404);
  expect((await call("PUT", `/${id}`, { type: "dnd" })).body).toMatchObject({ id });
  expect(simulator.state.redirectRules.size).toBe(4);
});

test("CLEAR deletes the account's rules and no other's", async () => {
  const other = "00000000-0000-4000-8000-000000000002";
  const mine = "00000000-0000-4000-8000-000000000001";
  const simulator = createEraSimulator({
    seed: { accounts: [mine, other], redirectRules: [{}, {}, { account_id: other }] },
  });
  const call = rules(simulator);
  expect(await call("CLEAR")).toMatchObject({ status: 204, body: undefined });
  expect((await call("GET")).body).toEqual([]);
  expect(simulator.state.redirectRules.count(other)).toBe(1);
  expect(simulator.requests[0]).toMatchObject({ method: "CLEAR", operationId: "clearRedirectRules" });
});

describe("sessions", () => {
  const login = (simulator: EraSimulator, more = {}) => {
    const { domain, login: name, password } = simulator.auth;
    return send(simulator, "POST", "/rest/v1/iam/sessions", { domain, login: name, pwd: password, ...more });
  };

  test("a login sets a cookie, under the name that the installation has", async () => {
    const simulator = createEraSimulator({ cookieName: "RSession" });
    const answer = await login(simulator);
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(cookie).toMatch(/^RSession=[0-9a-f]{32}$/);
    const current = await send(simulator, "GET", "/rest/v1/iam/sessions/current", undefined, { cookie });
    expect(current).toMatchObject({ status: 200, body: { login: simulator.auth.login } });
  });

  test("a login with a session type answers with a token for the bearer header, and sets no cookie", async () => {
    const simulator = createEraSimulator();
    const answer = await login(simulator, { session_type: "token" });
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect((await rules(simulator, answer.body.session_token)("GET")).status).toBe(200);
  });

  test("a session ends when nothing was heard for its lifetime; each request prolongs it", async () => {
    const clock = createTestClock();
    const simulator = createEraSimulator({ clock, sessionLifetime: 60_000 });
    const call = rules(simulator);
    for (let minute = 0; minute < 3; minute += 1) {
      await clock.advance(59_000);
      expect((await call("GET")).status).toBe(200);
    }
    await clock.advance(60_000);
    expect(await call("GET")).toMatchObject({ status: 401, body: { error_code: 1401 } });
  });

  test("revokeTokens ends sessions before their time, and a login helps", async () => {
    const simulator = createEraSimulator();
    const call = rules(simulator);
    simulator.revokeTokens();
    for (let attempt = 0; attempt < 20; attempt += 1) expect((await call("GET")).status).toBe(401);
    expect((await login(simulator)).status).toBe(200);
  });

  test("five bad logins in three minutes ban the address, also for the right password", async () => {
    const clock = createTestClock();
    const simulator = createEraSimulator({ clock });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await login(simulator, { pwd: "wrong" })).status).toBe(401);
      await clock.advance(10_000);
    }
    expect(await login(simulator)).toMatchObject({ status: 403, body: { error_code: 1403 } });
    await clock.advance(3 * 60_000 - 50_000);
    expect((await login(simulator)).status).toBe(200);
  });

  test("session ids that never were count as bad logins", async () => {
    const simulator = createEraSimulator();
    const guess = rules(simulator, "0000");
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await guess("GET")).status).toBe(401);
    expect((await login(simulator)).status).toBe(403);
  });

  test("users of the seed are the only ones; without them the first login decides", async () => {
    const users = [{ domain: "a.example", login: "one", password: "secret" }];
    const strict = createEraSimulator({ seed: { users } });
    expect((await login(strict, { login: "two" })).status).toBe(401);
    const open = createEraSimulator();
    expect((await login(open, { login: "two", pwd: "mine" })).status).toBe(200);
    expect((await login(open, { login: "two", pwd: "other" })).status).toBe(401);
  });
});

test("generated rules are paged by offset and limit", async () => {
  const call = rules(createEraSimulator({ seed: { redirectRules: 30 } }));
  const page = (await call("GET", "?offset=25&limit=10")).body;
  expect(page.map(({ priority }: { priority: number }) => priority)).toEqual([26, 27, 28, 29, 30]);
  expect((await call("GET", `/${page[0].id}`)).body).toEqual(page[0]);
});

test("a rule that the document refuses is answered in the platform's form", async () => {
  const call = rules(createEraSimulator());
  expect(await call("POST", "", { enabled: 2 })).toMatchObject({
    status: 400,
    body: { error_code: 1400, error_message: expect.stringContaining("body.type: is required") },
  });
});

test("a seed can have rules for several accounts", () => {
  const [one, other] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
  const { state } = createEraSimulator({ seed: { redirectRules: { [String(one)]: 2, [String(other)]: 3 } } });
  expect([one, other].map((account) => state.redirectRules.count(account))).toEqual([2, 3]);
});

test.each<[unknown, string]>([
  [{ dropp: "before" }, 'fault: there is no "dropp"; there are match, times, delay, '],
  [{ drop: "befor" }, 'fault: drop must be "before" or "after"'],
  ["drop", "fault: an object is needed"],
  [{ times: 2, drop: undefined }, "fault: says nothing that could go wrong"],
])("a fault of the socket that cannot be is refused: %j", (fault, message) => {
  const { sockets } = createEraSimulator();
  expect(() => sockets.inject(fault as SocketFault)).toThrow(message);
  expect(sockets.pendingFaults).toEqual([]);
});

test("a misspelt option, and a misspelt member of the seed, is refused where types do not see it", () => {
  expect(() => createEraSimulator({ sead: {} } as object)).toThrow(
    'era: options: there is no "sead"; there are seed, cookieName, sessionLifetime, baseUrl, ',
  );
  expect(() => createEraSimulator({ seed: { redirect_rules: 3 } as object })).toThrow(
    'era: seed: there is no "redirect_rules"; there are accounts, redirectRules, users',
  );
});

test("two rules of a seed with one id are refused, unless they are of two accounts", () => {
  const rules = (...accounts: string[]) => accounts.map((account_id) => ({ account_id, id: "one" }));
  expect(() => createEraSimulator({ seed: { redirectRules: rules("a", "a") } })).toThrow(
    "redirectRules: another row has the same id",
  );
  expect(createEraSimulator({ seed: { redirectRules: rules("a", "b") } }).state.redirectRules.size).toBe(2);
});
