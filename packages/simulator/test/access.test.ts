import { afterEach, describe, expect, test } from "vitest";
import { type SimulatorServer, type SimulatorServerOptions, startSimulatorServer } from "../src/index.ts";
import { exchange } from "./raw-client.ts";

let server: SimulatorServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: SimulatorServerOptions = {}): Promise<SimulatorServer> {
  server = await startSimulatorServer({ vendors: ["plusofon"], ...options });
  return server;
}

/** Sends the head as it is written, which `fetch` does not. */
async function ask(target: string, headers: Readonly<Record<string, string>>, method = "GET") {
  const port = server?.port ?? 0;
  const lines = Object.entries({ host: `127.0.0.1:${port}`, connection: "close", ...headers });
  const head = [`${method} ${target} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  const text = await exchange(port, `${head.join("\r\n")}\r\n\r\n`);
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]),
    allowed: /^access-control-allow-origin: (.*)$/m.exec(text)?.[1]?.trim(),
    text,
  };
}

const credentials = { authorization: "Bearer any", client: "10553" };

describe("control answers to names of this machine alone", () => {
  test.each([
    "127.0.0.1",
    "127.0.0.1:4010",
    "localhost:4010",
    "LOCALHOST",
    "app.localhost:1",
    "[::1]:4010",
    "127.1.2.3",
  ])("%s", async (host) => {
    await start();
    expect((await ask("/__simulator", { host })).status).toBe(200);
  });

  test.each([
    "attacker.example",
    "attacker.example:4010",
    "127.0.0.1.attacker.example",
    "localhost.attacker.example",
    "notlocalhost",
    "127.0.0.1@attacker.example",
    "192.0.2.7",
    "0.0.0.0",
    "a/../127.0.0.1",
    "",
  ])("not to %j", async (host) => {
    await start();
    for (const path of ["", "/requests", "/events", "/nothing"]) {
      expect((await ask(`/__simulator${path}`, { host })).status).toBe(403);
    }
    expect((await ask("/__simulator/reset", { host }, "POST")).status).toBe(403);
  });

  test("and to those that were listed", async () => {
    await start({ allowHosts: ["pbx"] });
    expect((await ask("/__simulator", { host: "pbx:4010" })).status).toBe(200);
    expect((await ask("/__simulator", { host: "pbx2" })).status).toBe(403);
  });

  test("the vendor's own paths answer to any name", async () => {
    await start();
    expect((await ask("/api/v1/sip", { ...credentials, host: "restapi.example" })).status).toBe(200);
  });
});

describe("pages", () => {
  const foreign = [
    "https://attacker.example",
    "null",
    "http://localhost.attacker.example",
    "http://192.0.2.1",
    "file://",
  ];

  test.each(foreign)("of %s cannot control, nor use the vendor's paths", async (origin) => {
    const { simulators } = await start();
    expect(await ask("/__simulator", { origin })).toMatchObject({ status: 403, allowed: undefined });
    expect(await ask("/__simulator/reset", { origin }, "POST")).toMatchObject({
      status: 403,
      allowed: undefined,
    });
    expect(await ask("/api/v1/sip", { ...credentials, origin })).toMatchObject({
      status: 403,
      allowed: undefined,
    });
    const preflight = { origin, "access-control-request-method": "PUT" };
    expect(await ask("/api/v1/sip", preflight, "OPTIONS")).toMatchObject({ status: 403, allowed: undefined });
    expect((await ask("/__simulator/faults", preflight, "OPTIONS")).allowed).toBeUndefined();
    expect(simulators.plusofon.requests).toEqual([]);
  });

  test.each(["http://localhost:3000", "http://127.0.0.1:5173", "https://app.localhost", "http://[::1]:80"])(
    "of %s may do both, with any method and header",
    async (origin) => {
      await start();
      expect(await ask("/__simulator", { origin })).toMatchObject({ status: 200, allowed: origin });
      const answer = await ask("/api/v1/sip", { ...credentials, origin });
      expect(answer).toMatchObject({ status: 200, allowed: origin });
      expect(answer.text).toMatch(/^access-control-expose-headers: .*content-type/m);
      const preflight = await ask(
        "/api/v1/sip",
        {
          origin,
          "access-control-request-method": "CLEAR",
          "access-control-request-headers": "authorization,client",
        },
        "OPTIONS",
      );
      expect(preflight).toMatchObject({ status: 204, allowed: origin });
      expect(preflight.text).toContain("access-control-allow-methods: CLEAR\r\n");
      expect(preflight.text).toContain("access-control-allow-headers: authorization,client\r\n");
      expect(preflight.text).toContain("vary: origin\r\n");
    },
  );

  test("of a listed origin may, and of one like it may not", async () => {
    await start({ cors: ["https://app.example"] });
    expect((await ask("/api/v1/sip", { ...credentials, origin: "https://app.example" })).status).toBe(200);
    expect((await ask("/api/v1/sip", { ...credentials, origin: "http://app.example" })).status).toBe(403);
  });

  test("may not load control as an image or a script, but a link may lead there", async () => {
    await start();
    const site = { "sec-fetch-site": "cross-site" };
    expect((await ask("/__simulator/requests", { ...site, "sec-fetch-mode": "no-cors" })).status).toBe(403);
    expect((await ask("/__simulator", { ...site, "sec-fetch-mode": "navigate" })).status).toBe(200);
  });
});
