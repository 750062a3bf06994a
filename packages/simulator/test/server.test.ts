import type { RedirectRuleRow } from "@pbxkit/era/testing";
import { afterEach, describe, expect, test } from "vitest";
import { type SimulatorServer, type SimulatorServerOptions, startSimulatorServer } from "../src/index.ts";
import { exchange, openRaw } from "./raw-client.ts";

let server: SimulatorServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: SimulatorServerOptions = {}): Promise<SimulatorServer> {
  server = await startSimulatorServer(options);
  return server;
}

const plusofonHeaders = { authorization: "Bearer any", client: "10553", "content-type": "application/json" };

test("each vendor has an origin of its own, and state behind it", async () => {
  const { origins, simulators } = await start();
  expect(new Set(Object.values(origins)).size).toBe(4);
  const created = await fetch(`${origins.plusofon}/api/v1/sip`, {
    method: "PUT",
    headers: plusofonHeaders,
    body: JSON.stringify({ name: "Reception", number: 201, sip_timeout: 30 }),
  });
  expect(created.status).toBe(201);
  const location = created.headers.get("location") ?? "";
  expect(location).toBe(`${origins.plusofon}/api/v1/sip/501`);
  const read = await fetch(location, { headers: plusofonHeaders });
  expect(await read.json()).toMatchObject({ name: "Reception" });
  expect(simulators.plusofon.requests).toHaveLength(2);
});

test("CLEAR arrives at Era, with a session that a login opened", async () => {
  const { origins, simulators } = await start({ vendors: ["era"], seed: { era: { redirectRules: 3 } } });
  const { domain, login, password } = simulators.era.auth;
  const answer = await fetch(`${origins.era}/rest/v1/iam/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ domain, login, pwd: password }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const rules = `${origins.era}/rest/v1/user/sip/accounts/${simulators.era.accountId}/redirect_rules`;
  expect((await fetch(rules, { method: "CLEAR", headers: { cookie } })).status).toBe(204);
  expect(await (await fetch(rules, { headers: { cookie } })).json()).toEqual([]);
});

test("a record's sound and the link to it are the same bytes", async () => {
  const { origins, simulators } = await start({ vendors: ["ringme"], seed: { ringme: { records: 1 } } });
  const headers = { authorization: `Bearer ${simulators.ringme.issueToken()}` };
  const [record] = simulators.ringme.state.records.list();
  const base = `${origins.ringme}/api/ver1.0/client/@me/record/${record?.record_uuid}`;
  const sound = await fetch(base, { headers });
  expect(sound.headers.get("content-type")).toBe("audio/mpeg");
  const { record_url } = (await (await fetch(`${base}/storage_url/`, { headers })).json()) as {
    record_url: string;
  };
  expect(await (await fetch(record_url)).bytes()).toEqual(await sound.bytes());
});

describe("faults on a real connection", () => {
  const url = (path = "") => `${server?.origins.plusofon}/api/v1/sip${path}`;

  test.each(["before", "after"] as const)("reset %s the work is a reset of the connection", async (reset) => {
    const { simulators } = await start({ vendors: ["plusofon"] });
    simulators.plusofon.inject({ reset });
    const body = JSON.stringify({ name: "Reception", number: 201, sip_timeout: 30 });
    const failed = fetch(url(), { method: "PUT", headers: plusofonHeaders, body });
    await expect(failed).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(simulators.plusofon.state.sipAccounts.size).toBe(reset === "after" ? 1 : 0);
  });

  test("reset in the body comes after the head", async () => {
    const { simulators } = await start({ vendors: ["plusofon"] });
    simulators.plusofon.inject({ reset: "body" });
    const response = await fetch(url(), { headers: plusofonHeaders });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  test("a drip stops when the client goes away", async () => {
    const { simulators } = await start({ vendors: ["plusofon"] });
    simulators.plusofon.inject({ drip: { every: 1, bytes: 10, endless: true } });
    const abort = new AbortController();
    const response = await fetch(url(), { headers: plusofonHeaders, signal: abort.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    abort.abort();
    // Closing waits for requests in flight: it could not end if the drip went on.
    await server?.close();
    server = undefined;
  });

  test("a torn body is a complete message with half the JSON", async () => {
    const { simulators } = await start({ vendors: ["plusofon"] });
    simulators.plusofon.inject({ torn: true });
    const text = await (await fetch(url(), { headers: plusofonHeaders })).text();
    expect(() => JSON.parse(text)).toThrow();
    expect(text.length).toBeGreaterThan(10);
  });
});

describe("the control route", () => {
  const control = (path: string, init?: RequestInit) =>
    fetch(`${server?.origins.plusofon}/__simulator${path}`, init);

  test("says what is simulated and with which credentials", async () => {
    const { simulators, origins } = await start({ vendors: ["plusofon"] });
    expect(await (await control("")).json()).toEqual({
      vendor: "plusofon",
      baseUrl: origins.plusofon,
      token: simulators.plusofon.token,
      flashCallToken: simulators.plusofon.flashCallToken,
      clientCode: "10553",
      deliveryTypes: ["call", "incoming-sms", "call-to-auth"],
    });
  });

  test("injects faults, shows and forgets them", async () => {
    await start({ vendors: ["plusofon"] });
    const fault = {
      match: { operation: "listSipAccounts" },
      status: 503,
      headers: { "retry-after": "1" },
      times: 2,
    };
    const post = (body: unknown) => control("/faults", { method: "POST", body: JSON.stringify(body) });
    expect((await post(fault)).status).toBe(204);
    const failed = await fetch(`${server?.origins.plusofon}/api/v1/sip`, { headers: plusofonHeaders });
    expect([failed.status, failed.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await (await control("/faults")).json()).toEqual([fault]);
    await control("/faults", { method: "DELETE" });
    expect(await (await control("/faults")).json()).toEqual([]);
    expect(await (await control("/requests")).json()).toMatchObject([
      { operationId: "listSipAccounts", status: 503, headers: { authorization: "Bearer [redacted]" } },
    ]);
  });

  test.each([
    [{ stats: 503 }, 'fault: there is no "stats"; there are match, times, '],
    [
      { headers: { "x-name": "имя" } },
      "fault: headers, contentType and redirect must be what a header can hold",
    ],
    [{ drip: { evry: 1 } }, 'fault.drip: there is no "evry"; there are bytes, every, endless'],
    [{ status: "503" }, 'fault.status: "503" is not possible here'],
    [[{ status: 503 }, { reset: "often" }], 'fault[1].reset: "often" is not possible here'],
    [{ status: 503, match: { verb: "GET" } }, 'fault.match: there is no "verb"'],
    [{ status: 999 }, "fault: status must be from 200 to 599, not 999"],
    [{ delay: -1 }, "fault: delay must be milliseconds from 0, not -1"],
    [{ drip: { every: -1 } }, "fault: drip.every must be milliseconds from 0, not -1"],
    [{ status: 503, match: { pathPattern: "(a+)+$" } }, 'fault.match: there is no "pathPattern"'],
    [{}, "fault: says nothing that could go wrong"],
  ])("refuses %j", async (fault, error) => {
    await start({ vendors: ["plusofon"] });
    const response = await control("/faults", { method: "POST", body: JSON.stringify(fault) });
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: expect.stringContaining(error) },
    ]);
  });

  test("shows faults and requests in the form in which it takes them", async () => {
    const { simulators } = await start({ vendors: ["plusofon"] });
    const faults = [
      { match: { path: "/api/*/sip/{id}", method: "GET" }, delay: "Infinity", times: 2 },
      { match: "listSipAccounts", torn: 3, times: "Infinity" },
    ];
    await control("/faults", { method: "POST", body: JSON.stringify(faults) });
    simulators.plusofon.inject({ match: () => false, body: new Uint8Array([104, 105]) });
    simulators.plusofon.inject({ match: /^\/none$/, status: 503 });
    expect(await (await control("/faults")).json()).toEqual([
      ...faults,
      { match: "(function)", body: "aGk=" },
      { match: "/^\\/none$/", status: 503 },
    ]);

    const form = new FormData();
    form.set("file", new File(["hello"], "hello.wav", { type: "audio/wav" }));
    await fetch(`${server?.origins.plusofon}/api/v1/sip`, { method: "PUT", body: form });
    expect(await (await control("/requests")).json()).toMatchObject([
      { body: { file: { name: "hello.wav", size: 5, type: "audio/wav" } } },
    ]);
  });

  test("revokes tokens and goes back to the seed", async () => {
    const { simulators } = await start({ vendors: ["plusofon"], seed: { plusofon: { sipAccounts: 2 } } });
    const url = `${server?.origins.plusofon}/api/v1/sip/501`;
    await fetch(url, { method: "DELETE", headers: plusofonHeaders });
    await control("/revoke-tokens", { method: "POST" });
    expect((await fetch(url, { headers: plusofonHeaders })).status).toBe(401);
    expect((await control("/reset", { method: "POST" })).status).toBe(204);
    expect((await fetch(url, { headers: plusofonHeaders })).status).toBe(200);
    expect(simulators.plusofon.requests).toHaveLength(1);
  });
});

test("closing waits for the request in flight, and refuses new connections", async () => {
  const { origins } = await start({ vendors: ["plusofon"], latency: 100 });
  const inFlight = fetch(`${origins.plusofon}/api/v1/sip`, { headers: plusofonHeaders });
  const idle = await openRaw(Number(new URL(origins.plusofon).port));
  while (server?.simulators.plusofon.requests.length === 0)
    await new Promise((resolve) => setImmediate(resolve));
  const closing = server?.close();
  server = undefined;
  expect(await idle.closed()).toBe("end");
  const response = await inFlight;
  expect([response.status, response.headers.get("connection")]).toEqual([200, "close"]);
  await response.text();
  await closing;
  await expect(fetch(origins.plusofon)).rejects.toThrow();
});

test("a port that is taken is an error, and no other vendor's port stays open", async () => {
  const { port } = await start({ vendors: ["era"] });
  await expect(startSimulatorServer({ vendors: ["plusofon", "era"], port: port - 1 })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  await expect(fetch(`http://127.0.0.1:${port - 1}`)).rejects.toThrow();
});

test("the log has one line for a request, with nothing in it that is secret", async () => {
  const lines: unknown[] = [];
  const { origins, simulators } = await start({
    vendors: ["plusofon"],
    log: (request) => lines.push(request),
  });
  simulators.plusofon.inject({ status: 503, delay: 1 });
  await fetch(`${origins.plusofon}/api/v1/sip/777?page=7`, { headers: plusofonHeaders });
  expect(lines).toEqual([
    {
      vendor: "plusofon",
      method: "GET",
      path: "/api/v1/sip/{sip_id}",
      status: 503,
      milliseconds: expect.any(Number),
      faults: ["status", "delay"],
      refused: [],
      notes: [],
    },
  ]);
});

test.each<[object, string]>([
  [{ vendor: ["era"] }, 'startSimulatorServer: there is no "vendor"; there are vendors, port, '],
  [{ vendors: ["telphin"] }, 'startSimulatorServer: vendors: there is no "telphin"; there are tenant-api, '],
  [{ seed: { plusofn: {} } }, 'startSimulatorServer: seed: there is no "plusofn"; there are tenant-api, '],
])("options that make no sense are refused: %j", async (options, message) => {
  await expect(startSimulatorServer(options)).rejects.toThrow(message);
});

test("a method in small letters with a body is answered, too", async () => {
  const { port } = await start({ vendors: ["plusofon"] });
  const head = "get /api/v1/sip HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\nconnection: close\r\n\r\n";
  expect(await exchange(port, `${head}{}`)).toContain("401 Unauthorized");
});

test("a page can read what a defect of the simulator is about", async () => {
  const { origins, simulators } = await start({ vendors: ["era"] });
  const { accountId, state } = simulators.era;
  state.redirectRules.insert({ id: "no rule" } as RedirectRuleRow, accountId);
  const answer = await fetch(`${origins.era}/rest/v1/user/sip/accounts/${accountId}/redirect_rules`, {
    headers: { authorization: `Bearer ${simulators.era.openSession()}`, origin: "http://localhost:3000" },
  });
  expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([
    500,
    "http://localhost:3000",
  ]);
  expect(await answer.text()).toContain("SimulatorDefect");
});
