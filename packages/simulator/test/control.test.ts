import { createTestClock } from "@pbxkit/core/testing";
import { afterEach, describe, expect, test } from "vitest";
import { createExchangeSimulator } from "../../core/test/testing/exchange-simulator.ts";
import { Access } from "../src/access.ts";
import { Control } from "../src/control/control-route.ts";
import { DeliverySender } from "../src/deliveries.ts";
import { type SimulatorServer, type SimulatorServerOptions, startSimulatorServer } from "../src/index.ts";
import type { Simulators } from "../src/vendors.ts";

let server: SimulatorServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: SimulatorServerOptions = {}): Promise<SimulatorServer> {
  server = await startSimulatorServer(options);
  return server;
}

async function control(
  path: string,
  method = "GET",
  body?: unknown,
  vendor: "plusofon" | "ringme" | "era" = "plusofon",
) {
  const response = await fetch(`${server?.origins[vendor]}/__simulator${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

const headers = { authorization: "Bearer any", client: "10553", "content-type": "application/json" };

test("the document is served as it is checked against", async () => {
  const { simulators } = await start({ vendors: ["plusofon"] });
  const { body } = await control("/openapi.json");
  expect(body).toEqual(JSON.parse(JSON.stringify(simulators.plusofon.document)));
});

test("a control that does not exist, and a method that it does not have", async () => {
  await start({ vendors: ["plusofon"] });
  expect(await control("/nothing")).toMatchObject({ status: 404 });
  expect(await control("/faults", "PUT", {})).toEqual({
    status: 405,
    body: { error: "this control has GET, POST, DELETE" },
  });
});

describe("state", () => {
  test("tables with their sizes, rows, and rows by owner", async () => {
    const seed = { plusofon: { sipAccounts: 2, sipScenarios: [{ sip_id: 501 }] } };
    await start({ vendors: ["plusofon"], seed });
    expect((await control("/state")).body).toMatchObject({ sipAccounts: 2, sipScenarios: 1, numbers: 2 });
    const { body } = await control("/state/sipAccounts");
    expect(body).toMatchObject([{ id: 501 }, { id: 502 }]);
    expect((await control("/state/sipScenarios")).body).toMatchObject({ 501: [{ id: 901 }] });
    expect(await control("/state/nothing")).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining('there is no table "nothing"; there are ') },
    });
  });

  test("rows put there are what the vendor's paths answer with; what is left out is made up", async () => {
    await start({ vendors: ["plusofon"], seed: { plusofon: { sipAccounts: 3 } } });
    expect((await control("/state/sipAccounts", "PUT", [{ number: 201, name: "Reception" }])).status).toBe(
      204,
    );
    const list = await fetch(`${server?.origins.plusofon}/api/v1/sip`, { headers });
    expect(await list.json()).toMatchObject({ total: 1, data: [{ number: 201, name: "Reception" }] });
    await control("/state/sipAccounts", "PUT", 4);
    expect((await control("/state")).body).toMatchObject({ sipAccounts: 4 });
    await control("/reset", "POST");
    expect((await control("/state")).body).toMatchObject({ sipAccounts: 3 });
  });

  test("what was read can be written, of any table", async () => {
    await start({
      seed: { era: { redirectRules: 2 }, ringme: { extensions: 2 }, plusofon: { sipAccounts: 2 } },
    });
    for (const vendor of ["era", "ringme", "plusofon"] as const) {
      const { body: sizes } = await control("/state", "GET", undefined, vendor);
      for (const name of Object.keys(sizes)) {
        const before = (await control(`/state/${name}`, "GET", undefined, vendor)).body;
        // What no other row has, and no JSON, cannot be written back.
        const put = await control(`/state/${name}`, "PUT", before, vendor);
        expect([name, put]).toEqual([name, { status: 204, body: undefined }]);
        expect((await control(`/state/${name}`, "GET", undefined, vendor)).body).toEqual(before);
      }
    }
  });

  test.each<[string, unknown, string]>([
    ["sipAccounts", [{ nmae: "x" }], 'plusofon.sipAccounts[0]: there is no "nmae"'],
    ["sipAccounts", -1, "a whole number from 0"],
    ["sipAccounts", 1e9, "at most 100000 rows"],
    ["sipAccounts", [{ number: 1 }, { number: 1 }], "another row has the same number"],
    ["sipScenarios", { 501: "none" }, "a list of rows is needed"],
    ["sipScenarios", { 501: [{}] }, "the row's id is needed"],
    ["sipScenarios", { 501: [7] }, "an object is needed"],
  ])("%s: %j is refused, and nothing is changed", async (table, value, error) => {
    await start({ vendors: ["plusofon"], seed: { plusofon: { sipAccounts: 1 } } });
    expect(await control(`/state/${table}`, "PUT", value)).toEqual({
      status: 400,
      body: { error: expect.stringContaining(error) },
    });
    expect((await control("/state")).body).toMatchObject({ sipAccounts: 1 });
  });
});

describe("secrets do not leave", () => {
  test("what the document marks as a password, and what logins and token requests hold", async () => {
    const { origins, simulators } = await start({ lenient: true });
    const { auth } = simulators.ringme;
    const { login, password, domain } = simulators.era.auth;
    await fetch(`${origins.era}/rest/v1/iam/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ domain, login, pwd: "secret-1" }),
    });
    const fields = {
      grant_type: "password",
      client_id: auth.appId,
      client_secret: "secret-2",
      username: "u",
    };
    const form = new URLSearchParams({
      ...fields,
      password: "secret-3",
      refresh_token: "secret-4",
      code: "secret-5",
    });
    await fetch(`${origins.ringme}/oauth/token`, { method: "POST", body: form });
    await fetch(`${origins.ringme}/oauth/token?${form}`, { method: "POST" });
    await fetch(`${origins.plusofon}/api/v1/sip`, {
      method: "PUT",
      headers,
      body: JSON.stringify({ name: "a", number: 1, password: "secret-6", deep: [{ password: "secret-7" }] }),
    });
    await fetch(`${origins.plusofon}/api/v1/sip`, { method: "PUT", headers, body: '{"password":"secret-8"' });
    const shown = await Promise.all(
      (["era", "ringme", "plusofon"] as const).map((vendor) =>
        control("/requests", "GET", undefined, vendor),
      ),
    );
    const text = JSON.stringify(shown);
    expect(text).not.toContain("secret-");
    expect(text).not.toContain(password);
    expect(shown[0]?.body).toMatchObject([{ body: { domain, login, pwd: "[redacted]" } }]);
    expect(shown[1]?.body).toMatchObject([{ body: { client_id: auth.appId, username: "u" } }, {}]);
    expect(shown[2]?.body).toMatchObject([{ body: { name: "a" } }, { body: "[22 characters]" }]);
    // In the program itself they are there.
    expect(simulators.era.requests[0]?.body).toMatchObject({ pwd: "secret-1" });
  });
});

describe("events", () => {
  /** Opens the stream; `next` waits for the next event of a type. */
  async function listen() {
    const response = await fetch(`${server?.origins.plusofon}/__simulator/events`);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    let text = new TextDecoder().decode((await reader.read()).value);
    const next = async (type: string): Promise<string> => {
      for (;;) {
        const event = new RegExp(`event: ${type}\\ndata: (.*)\\n\\n`).exec(text);
        if (event) {
          text = text.slice(event.index + event[0].length);
          return event[1] ?? "";
        }
        text += new TextDecoder().decode((await reader.read()).value);
      }
    };
    return { next, end: () => reader.cancel() };
  }

  test("requests as they are over, tables that change, faults that wait", async () => {
    await start({ vendors: ["plusofon"] });
    const events = await listen();
    const fault = { status: 503, match: "GET /api/v1/sip" };
    await control("/faults", "POST", fault);
    expect(JSON.parse(await events.next("fault"))).toEqual([fault]);
    const body = JSON.stringify({ name: "a", number: 201, sip_timeout: 30 });
    await fetch(`${server?.origins.plusofon}/api/v1/sip`, { method: "PUT", headers, body });
    expect(await events.next("state")).toBe("sipAccounts");
    expect(JSON.parse(await events.next("request"))).toMatchObject({ path: "/api/v1/sip", status: 201 });
    await fetch(`${server?.origins.plusofon}/api/v1/sip`, { headers });
    expect(JSON.parse(await events.next("request"))).toMatchObject({ status: 503, faults: [fault] });
    expect(JSON.parse(await events.next("fault"))).toEqual([]);
    await events.end();
  });

  test("more than can be shown is counted", async () => {
    await start({ vendors: ["plusofon"] });
    const events = await listen();
    const { fetch } = (server as SimulatorServer).simulators.plusofon;
    const url = `${server?.origins.plusofon}/api/v1/sip`;
    await Promise.all(Array.from({ length: 300 }, () => fetch(url, { headers })));
    expect(await events.next("skipped")).toBe("200");
    await events.end();
  });

  test("closing the server ends the streams", async () => {
    await start({ vendors: ["plusofon"] });
    const response = await fetch(`${server?.origins.plusofon}/__simulator/events`);
    const rest = response.text();
    await server?.close();
    server = undefined;
    expect(await rest).toBe("retry: 1000\n\n");
  });
});

describe("calls", () => {
  async function exchangeControl() {
    const clock = createTestClock();
    const simulator = createExchangeSimulator({ clock });
    const access = new Access({ host: "127.0.0.1", allowHosts: [], cors: [] });
    const sender = new DeliverySender({ vendor: "plusofon", deliverTo: [] });
    const steered = new Control("plusofon", simulator as unknown as Simulators["plusofon"], access, sender);
    const ask = async (path: string, method = "GET", body?: unknown) => {
      const init = {
        method,
        headers: { host: "localhost" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      };
      const request = new Request(`http://localhost/__simulator${path}`, init);
      const response = (await steered.answer(request, "127.0.0.1")) as Response;
      return { status: response.status, body: await response.json() };
    };
    return { ask, clock, simulator };
  }

  test("are placed, seen, and steered", async () => {
    const { ask, clock, simulator } = await exchangeControl();
    const call = { from: "101", to: "102", ring: "Infinity", talk: 1_000 };
    const { body } = await ask("/calls", "POST", call);
    expect(body).toMatchObject({ state: "ringing", from: "101", to: "102" });
    expect((await ask("/calls")).body).toMatchObject([{ id: body.id }]);
    expect((await ask(`/calls/${body.id}/answer`, "POST")).body).toMatchObject({ state: "answered" });
    expect((await ask(`/calls/${body.id}/transfer`, "POST", { to: "103" })).body).toMatchObject({
      to: "103",
    });
    await clock.advance(1_000);
    expect((await ask("/calls")).body).toEqual([]);
    expect(simulator.state.history.size).toBe(1);
    expect(await ask(`/calls/${body.id}/hang-up`, "POST")).toMatchObject({ status: 404 });
  });

  test.each<[string, unknown, number, string]>([
    ["", { from: "101" }, 400, "call.to: text is needed"],
    ["", [], 400, "call: an object is needed"],
    ["", { from: "101", to: "102", rign: 1 }, 400, 'call: there is no "rign"'],
    ["/none/answer", {}, 404, "there is no such call"],
  ])("%s %j is refused", async (path, body, status, error) => {
    const { ask } = await exchangeControl();
    expect(await ask(`/calls${path}`, "POST", body)).toEqual({
      status,
      body: { error: expect.stringContaining(error) },
    });
  });

  test("a step that there is not, and one that does not fit", async () => {
    const { ask } = await exchangeControl();
    const { body } = await ask("/calls", "POST", { from: "101", to: "102" });
    expect(await ask(`/calls/${body.id}/dance`, "POST")).toMatchObject({ status: 404 });
    expect(await ask(`/calls/${body.id}/hold`, "POST")).toMatchObject({
      status: 400,
      body: { error: "a call that is ringing cannot be held" },
    });
  });
});

test("JSON that is none, too long, or nested too deep is refused", async () => {
  await start({ vendors: ["plusofon"] });
  const post = async (body: string) => {
    const response = await fetch(`${server?.origins.plusofon}/__simulator/faults`, { method: "POST", body });
    return [response.status, ((await response.json()) as { error: string }).error];
  };
  expect(await post("{")).toEqual([400, "the body is no JSON"]);
  expect(await post(`{"status":503,"body":${"[".repeat(70)}${"]".repeat(70)}}`)).toEqual([
    400,
    "the body is nested deeper than 64",
  ]);
  expect(await post(`{"status":503,"body":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)).toMatchObject([
    400,
    {},
  ]);
  expect(await post(`{"status":503,"body":"${"x".repeat(300_000)}"}`)).toMatchObject([400, {}]);
});

test("faults that wait are bounded", async () => {
  await start({ vendors: ["plusofon"] });
  const many = Array.from({ length: 400 }, () => ({ status: 503, times: "Infinity" }));
  expect((await control("/faults", "POST", many)).status).toBe(204);
  expect(await control("/faults", "POST", many)).toMatchObject({ status: 400 });
  expect((await control("/faults")).body).toHaveLength(400);
});
