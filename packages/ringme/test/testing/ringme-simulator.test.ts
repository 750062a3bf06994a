import { createTestClock } from "@pbxkit/core/testing";
import { createRingmeSimulator, type RingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, test } from "vitest";

function caller(simulator: RingmeSimulator, authorization = `Bearer ${simulator.issueToken()}`) {
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await simulator.fetch(`${simulator.baseUrl}/api/ver1.0${path}`, {
      method,
      headers: {
        authorization,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get("content-type") === "application/json";
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  };
}

const client = "/client/@me";

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

describe("records", () => {
  const january = "start_datetime=2026-01-01 00:00:00&end_datetime=2026-01-31 23:59:59";

  test("are listed newest first within the range, or oldest first", async () => {
    const call = caller(createRingmeSimulator({ seed: { records: 10 } }));
    const times = async (query: string) =>
      (await call("GET", `${client}/record/?${query}`)).body.map(
        (row: { init_time_gmt: string }) => row.init_time_gmt,
      );
    const day = "start_datetime=2026-01-01 00:10:00&end_datetime=2026-01-01 00:40:00";
    expect(await times(`${day}&per_page=3`)).toEqual([
      "2026-01-01 00:40:00",
      "2026-01-01 00:30:00",
      "2026-01-01 00:20:00",
    ]);
    expect(await times(`${day}&per_page=3&page=2`)).toEqual(["2026-01-01 00:10:00"]);
    expect(await times(`${day}&order=asc&per_page=1`)).toEqual(["2026-01-01 00:10:00"]);
  });

  test.each([
    ["2026-01-31 12:00:00", "2026-02-28 23:59:59", 200],
    ["2026-01-31 12:00:00", "2026-03-01 00:00:00", 400],
    ["2025-12-01 00:00:00", "2026-01-31 23:59:59", 200],
    ["2025-12-01 00:00:00", "2026-02-01 00:00:00", 400],
    ["2026-02-02 00:00:00", "2026-02-01 00:00:00", 400],
    ["2026-02-30 00:00:00", "2026-03-03 00:00:00", 400],
    ["2026-02-27 00:00:00", "2026-02-29 00:00:00", 400],
    ["yesterday", "2026-02-01 00:00:00", 400],
  ])("a range from %s to %s is answered with %d", async (start, end, status) => {
    const call = caller(createRingmeSimulator());
    const query = new URLSearchParams({ start_datetime: start, end_datetime: end });
    expect((await call("GET", `${client}/record/?${query}`)).status).toBe(status);
    expect((await call("DELETE", `${client}/record/?${query}`)).status).toBe(status === 200 ? 204 : 400);
  });

  test("deleting a range deletes that range, of the extensions that are named", async () => {
    const simulator = createRingmeSimulator({
      seed: { records: [{}, { extension_id: 2_002 }, { init_time_gmt: "2026-02-01 00:00:00" }] },
    });
    const call = caller(simulator);
    expect((await call("DELETE", `${client}/record/?${january}&extension_id=2001`)).status).toBe(204);
    expect(simulator.state.records.list()).toMatchObject([{ extension_id: 2_002 }, { extension_id: 2_001 }]);
  });

  test("a record is a real MP3, or a real WAV where the client wants that", async () => {
    const bytesOf = async (record_format: string) => {
      const simulator = createRingmeSimulator({ seed: { client: { record_format }, records: 1 } });
      const [record] = simulator.state.records.list();
      const response = await simulator.fetch(
        `${simulator.baseUrl}/api/ver1.0${client}/record/${record?.record_uuid}`,
        { headers: { authorization: "Bearer any" } },
      );
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="${record?.record_uuid}.${record_format}"`,
      );
      return [response.headers.get("content-type"), await response.bytes()] as const;
    };
    const [mp3Type, mp3] = await bytesOf("mp3");
    expect([mp3Type, String.fromCharCode(...mp3.subarray(0, 3))]).toEqual(["audio/mpeg", "ID3"]);
    const tag = 10 + (mp3[8] ?? 0) * 128 + (mp3[9] ?? 0);
    expect([...mp3.subarray(tag, tag + 2)]).toEqual([0xff, 0xfb]);
    expect((mp3.length - tag) % 417).toBe(0);
    const [wavType, wav] = await bytesOf("wav");
    expect([wavType, String.fromCharCode(...wav.subarray(0, 4))]).toEqual(["audio/wav", "RIFF"]);
    expect(new DataView(wav.buffer).getUint32(4, true)).toBe(wav.length - 8);
  });

  test("the storage link is fetched without credentials; 404 when the record is gone", async () => {
    const simulator = createRingmeSimulator({ seed: { records: 1 } });
    const call = caller(simulator);
    const [record] = simulator.state.records.list();
    const path = `${client}/record/${record?.record_uuid}`;
    const { record_url } = (await call("GET", `${path}/storage_url/`)).body;
    expect((await simulator.fetch(record_url)).headers.get("content-type")).toBe("audio/mpeg");
    await call("DELETE", path);
    expect((await simulator.fetch(record_url)).status).toBe(404);
    expect(await call("GET", `${path}/storage_url/`)).toMatchObject({
      status: 404,
      body: { message: "Record not found" },
    });
  });

  test("the download by password takes Basic and nothing else", async () => {
    const simulator = createRingmeSimulator({ seed: { records: 1 } });
    const { username, password } = simulator.user;
    const [record] = simulator.state.records.list();
    const status = async (authorization: string) =>
      (await caller(simulator, authorization)("GET", `${client}/record/${record?.record_uuid}/download/`))
        .status;
    expect(await status(`Basic ${btoa(`${username}:${password}`)}`)).toBe(200);
    expect(await status(`Basic ${btoa(`${username}:wrong`)}`)).toBe(401);
    expect(await status("Basic ???")).toBe(401);
    expect(await status(`Bearer ${simulator.issueToken()}`)).toBe(401);
  });

  test("two counts at the same time: the second gets the other kind of 429", async () => {
    const call = caller(createRingmeSimulator({ seed: { records: 3 } }));
    const count = () => call("GET", `${client}/record/stats/?${january}`);
    const [first, second] = await Promise.all([count(), count()]);
    expect(first.body).toEqual({ records_count: 3, files_size: 3 * 1_692 });
    expect(second).toMatchObject({ status: 429, body: { message: expect.stringContaining("concurrent") } });
    expect(second.body.status).toBeUndefined();
    expect((await count()).status).toBe(200);
  });
});

describe("sounds", () => {
  const upload = async (simulator: RingmeSimulator, path: string, title: string | undefined, file: File) => {
    const form = new FormData();
    if (title !== undefined) form.set("title", title);
    form.set("file", file);
    const response = await simulator.fetch(`${simulator.baseUrl}/api/ver1.0${client}/sound/${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${simulator.issueToken()}` },
      body: form,
    });
    return [response.status, await response.json()] as const;
  };
  const wav = (text: string) => new File([`RIFF0000WAVE${text}`], `${text}.wav`);

  test("what is uploaded is listed, searched, downloaded, replaced and deleted", async () => {
    const simulator = createRingmeSimulator();
    const call = caller(simulator);
    const [status, sound] = await upload(simulator, "", "Greeting", wav("hello"));
    expect([status, sound]).toEqual([
      201,
      { id: 701, title: "Greeting", filename: "hello.wav", client_id: simulator.clientId, dealer_id: null },
    ]);
    expect((await call("GET", `${client}/sound/`)).body).toEqual([sound]);
    expect((await call("GET", `${client}/sound/search/?q=GREET`)).body).toMatchObject({ total_count: 1 });
    const before = await call("GET", `${client}/sound/701/download/`);
    expect([before.headers.get("content-type"), before.body]).toEqual(["audio/wav", "RIFF0000WAVEhello"]);
    expect(await upload(simulator, "701", undefined, wav("other"))).toMatchObject([
      201,
      { title: "Greeting" },
    ]);
    expect((await call("GET", `${client}/sound/701/download/`)).body).toBe("RIFF0000WAVEother");
    expect((await call("PUT", `${client}/sound/701`, { title: "Bye" })).body).toMatchObject({ title: "Bye" });
    expect((await call("DELETE", `${client}/sound/701`)).status).toBe(204);
    expect((await call("GET", `${client}/sound/701/download/`)).status).toBe(404);
  });

  test("a file above 10 MB is refused", async () => {
    const big = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "big.wav");
    expect((await upload(createRingmeSimulator(), "", "Big", big))[0]).toBe(400);
  });
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
