import { createTestClock } from "@pbxkit/core/testing";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, test } from "vitest";
import { caller, client } from "./caller.ts";

/** The resources that can be created, with what creating and changing each of them takes. */
const collections: readonly [string, object, object, string?][] = [
  ["/agent/local/", { name: "Anna", extension_id: 2_001 }, { status: "logged_out" }],
  ["/agent/remote/", { name: "Boris", number: "70000000001" }, { wrap_up_time: 5 }],
  ["/extension/", { name: "0001*150", type: "phone" }, { label: "Desk", status: "active" }],
  ["/extension/call_status/", { name: "Lunch", property_list: ["dnd"] }, { name: "Late lunch" }],
  ["/extension_group/", { name: "Sales" }, { extra_params: "x" }],
  [
    "/dial_rule/",
    { name: "Rules", dial_rules: [{ match_exp: "8", repl_exp: "7" }] },
    { name: "Other rules" },
  ],
  [
    "/interval/",
    { name: "Day", timezone: "Europe/Moscow", conditions: [{ start_dow: 2, end_dow: 6 }] },
    { name: "Week", timezone: "UTC", conditions: [] },
  ],
  ["/network_permission/", { name: "Office", network_address: ["192.0.2.0/24"] }, { network_address: [] }],
  ["/user/client/", user("one"), { name: "Renamed", access: "read_only" }],
  ["/user/extension/", { ...user("two"), extension_id: 2_001 }, { extension_id: 2_002 }],
  ["/user/extension_group/", { ...user("three"), extension_group_id: 301 }, { status: "blocked" }],
  [
    "/phone_events/",
    { url: "https://hook.example/", event_type: "hangup", method: "POST" },
    { method: "GET" },
    "/phone_event/",
  ],
];

function user(login: string) {
  return { login, password: "secret-password", name: login, email: `${login}@client.example` };
}

test.each(collections)(
  "%s: create, list, read, change, delete, and 404 after",
  async (path, create, change, item = path) => {
    const call = caller(createRingmeSimulator());
    const before = (await call("GET", `${client}${path}`)).body as unknown[];
    const created = await call("POST", `${client}${path}`, create);
    expect(created.status).toBe(201);
    expect(JSON.stringify(created.body)).not.toContain("secret-password");
    expect((await call("GET", `${client}${path}`)).body).toEqual([...before, created.body]);
    const one = `${client}${item}${created.body.id}`;
    expect((await call("GET", one)).body).toEqual(created.body);
    const changed = await call("PUT", one, change);
    expect(changed).toMatchObject({ status: 200, body: { ...change, id: created.body.id } });
    expect((await call("GET", one)).body).toEqual(changed.body);
    expect(await call("DELETE", one)).toMatchObject({ status: 204, body: "" });
    for (const method of ["GET", "DELETE"]) {
      expect(await call(method, one)).toMatchObject({ status: 404, body: { message: expect.any(String) } });
    }
    expect((await call("GET", `${client}${path}`)).body).toEqual(before);
  },
);

test("an agent's events belong to it, and go with it", async () => {
  const simulator = createRingmeSimulator();
  const call = caller(simulator);
  const agents = [];
  for (const name of ["Anna", "Boris"]) {
    agents.push((await call("POST", `${client}/agent/local/`, { name, extension_id: 2_001 })).body.id);
  }
  const event = { url: "https://hook.example/", event_type: "agent-login", method: "POST" };
  const { id } = (await call("POST", `${client}/agent/local/${agents[0]}/event/`, event)).body;
  expect((await call("GET", `${client}/agent/local/${agents[1]}/event/`)).body).toEqual([]);
  expect((await call("GET", `${client}/agent/local/${agents[1]}/event/${id}`)).status).toBe(404);
  await call("DELETE", `${client}/agent/local/${agents[0]}`);
  expect((await call("GET", `${client}/agent/local/${agents[0]}/event/${id}`)).status).toBe(404);
  expect(simulator.state.localAgentEvents.size).toBe(0);
});

test("the client is one resource at two addresses; ani, limits and variables are its own", async () => {
  const call = caller(createRingmeSimulator());
  await call("PUT", "/client/client_info/@me/", { timezone: "UTC" });
  expect((await call("GET", `${client}/client/`)).body).toMatchObject({ timezone: "UTC", prefix: "0001" });
  expect((await call("GET", `${client}/ani/`)).body).toEqual({ default: null });
  await call("PUT", `${client}/ani/`, { ani_number: "70000000001" });
  expect((await call("GET", `${client}/ani/`)).body).toEqual({ default: "70000000001" });
  expect((await call("GET", `${client}/limit/`)).body).toMatchObject({ extension_limit: 100 });
  const variables = [{ var: "desk", value: "2001" }];
  expect((await call("POST", `${client}/variables/`, { variables })).status).toBe(201);
  expect((await call("GET", `${client}/variables/?variable=desk`)).body).toEqual(variables);
  expect((await call("GET", `${client}/variables/?variable=none`)).body).toEqual([]);
});

test("an extension can be named by a variable", async () => {
  const call = caller(createRingmeSimulator({ seed: { extensions: 2 } }));
  await call("POST", `${client}/variables/`, { variables: [{ var: "DESK", value: "2002" }] });
  expect((await call("GET", `${client}/extension/@{DESK}`)).body).toMatchObject({ id: 2_002 });
  expect((await call("GET", `${client}/extension/@{OTHER}`)).status).toBe(404);
});

test("lists are filtered by repeated parameters, and paged", async () => {
  const call = caller(createRingmeSimulator({ seed: { extensions: 250 } }));
  const ids = async (query: string) =>
    (await call("GET", `${client}/extension/?${query}`)).body.map(({ id }: { id: number }) => id);
  expect(await ids("per_page=3&page=2")).toEqual([2_004, 2_005, 2_006]);
  expect(await ids("id=2001&id=2009&name=0001*108")).toEqual([2_009]);
  expect(await ids("type=fax")).toEqual([]);
  expect(await ids("")).toHaveLength(20);
  // More than a page holds is not refused, only not given.
  expect(await ids("per_page=500")).toHaveLength(100);
});

test.each(["per_page=0", "per_page=-2", "page=0", "page=-1"])(
  "%s asks for no row, or for the first page",
  async (query) => {
    const call = caller(createRingmeSimulator({ seed: { extensions: 5, sounds: 5 } }));
    const rows = query.startsWith("page") ? 5 : 0;
    expect((await call("GET", `${client}/extension/?${query}`)).body).toHaveLength(rows);
    expect((await call("GET", `${client}/extension/?${query}&type=phone`)).body).toHaveLength(rows);
    expect((await call("GET", `${client}/sound/search/?q=s&${query}`)).body.sound).toHaveLength(rows);
  },
);

test("a fault finds a path with the API's prefix or without it", async () => {
  const simulator = createRingmeSimulator({ seed: { extensions: 1 } });
  const call = caller(simulator);
  for (const match of ["/client/{client_id}/extension/", "/api/ver1.0/client/{client_id}/extension/"]) {
    simulator.inject({ match, status: 503 });
    expect((await call("GET", `${client}/extension/`)).status).toBe(503);
  }
});

test("a final slash too many or too few is another path", async () => {
  const call = caller(createRingmeSimulator({ seed: { extensions: 1 } }));
  expect((await call("GET", `${client}/extension`)).status).toBe(404);
  expect((await call("GET", `${client}/extension/2001/`)).status).toBe(404);
});

test("`@me` and the client's id are the client; another id is not, once the seed says which there is", async () => {
  const call = caller(createRingmeSimulator({ seed: { client: { id: 77 } } }));
  expect((await call("GET", "/client/77/extension/")).status).toBe(200);
  expect(await call("GET", "/client/78/extension/")).toMatchObject({
    status: 404,
    body: { message: "Client not found", status: "client_not_found" },
  });
  const open = caller(createRingmeSimulator());
  expect((await open("GET", "/client/78/extension/")).status).toBe(200);
});

test("tasks are added to their scheduler, which counts them", async () => {
  const call = caller(createRingmeSimulator({ clock: createTestClock() }));
  const scheduler = (await call("POST", `${client}/task_scheduler/`, { name: "Survey" })).body;
  expect(scheduler).toMatchObject({ status: "off", create_date_utc: "2026-01-01 00:00:00" });
  const path = `${client}/task_scheduler/${scheduler.id}`;
  const { tasks } = (await call("POST", `${path}/tasks/`, { tasks: [{ b_number: "70000000001" }, {}] })).body;
  expect(tasks).toMatchObject([
    { status: "scheduled", b_number: "70000000001", try_count: 1 },
    { b_number: null },
  ]);
  expect((await call("GET", `${path}/task/${tasks[1].id}`)).body).toEqual(tasks[1]);
  expect((await call("GET", path)).body).toMatchObject({ task_count: 2, sched_task_count: 2 });
  expect((await call("PUT", path, { status: "on" })).body).toMatchObject({ id: scheduler.id, status: "on" });
});

describe("the hourly quota", () => {
  test("is counted down in headers, refused with 429 when it is used up, and full again in the next hour", async () => {
    const clock = createTestClock(Date.UTC(2026, 0, 1, 10, 59, 30));
    const call = caller(createRingmeSimulator({ clock, quota: 2 }));
    const limits = async () => {
      const { status, headers, body } = await call("GET", `${client}/ani/`);
      const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) =>
        headers.get(`x-ratelimit-${name}`),
      );
      return { status, limit, remaining, reset, word: body.status };
    };
    expect(await limits()).toEqual({ status: 200, limit: "2", remaining: "1", reset: "30", word: undefined });
    await clock.advance(10_000);
    expect(await limits()).toMatchObject({ status: 200, remaining: "0", reset: "20" });
    expect(await limits()).toMatchObject({ status: 429, remaining: "0", word: "rate_limit_exceeded" });
    await clock.advance(20_000);
    expect(await limits()).toMatchObject({ status: 200, remaining: "1", reset: "3600" });
  });
});

describe("rights", () => {
  const withUser = async (more: object, method = "GET") => {
    const users = [{ login: "one", password: "secret", ...more }];
    const simulator = createRingmeSimulator({ seed: { users } });
    const body = new URLSearchParams({
      grant_type: "password",
      client_id: "a",
      client_secret: "b",
      username: "one",
      password: "secret",
    });
    const { access_token } = (await (
      await simulator.fetch(`${simulator.baseUrl}/oauth/token`, { method: "POST", body })
    ).json()) as { access_token: string };
    const sent = method === "PUT" ? { ani_number: "70000000001" } : undefined;
    return caller(simulator, `Bearer ${access_token}`)(method, `${client}/ani/`, sent);
  };

  test("a blocked user may do nothing, and one who may read only reads", async () => {
    expect(await withUser({ status: "blocked" })).toMatchObject({
      status: 403,
      body: { status: "user_blocked" },
    });
    expect(await withUser({ access: "read_only" })).toMatchObject({ status: 200 });
    expect(await withUser({ access: "read_only" }, "PUT")).toMatchObject({
      status: 403,
      body: { status: "user_access_type_deny" },
    });
  });

  test("an app that was registered for the Call API only is refused", async () => {
    const apps = [{ id: "low", secret: "s", access: "call_api" as const }];
    const simulator = createRingmeSimulator({ seed: { apps } });
    expect(await caller(simulator)("GET", `${client}/ani/`)).toMatchObject({
      status: 403,
      body: { status: "app_access_type_deny" },
    });
  });
});

test("a misspelt option, and a misspelt member of the seed, is refused where types do not see it", () => {
  expect(() => createRingmeSimulator({ sead: {} } as object)).toThrow(
    'ringme: options: there is no "sead"; there are seed, quota, tokenLifetime, baseUrl, ',
  );
  expect(() => createRingmeSimulator({ seed: { extension: 3 } as object })).toThrow(
    'ringme: seed: there is no "extension"; there are client, limits, extensions, ',
  );
  expect(() => createRingmeSimulator({ seed: { client: { recordformat: "wav" } as object } })).toThrow(
    'ringme: seed.client: there is no "recordformat"; there are id, name, ',
  );
  expect(() => createRingmeSimulator({ seed: { limits: { extensions: 3 } as object } })).toThrow(
    'ringme: seed.limits: there is no "extensions"; there are extension_limit, ',
  );
});
