import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSimulatorServer } from "../src/index.ts";
import { exchange } from "./raw-client.ts";
import { FOLDER } from "./recorded/journal.ts";
import { sources } from "./spawn-cli.ts";

const usual = { host: "127.0.0.1", authorization: "Bearer any", client: "10553" };

function request(method: string, target: string, headers: object = {}, body = ""): string {
  const all = { ...usual, ...(body !== "" && { "content-length": String(body.length) }), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

const json = { "content-type": "application/json" };
const multipart = { "content-type": "multipart/form-data; boundary=b" };

/** Requests that are right, of every kind; the mutants are made of them. */
const seeds = [
  request("GET", "/api/v1/sip?page=2&limit=5"),
  request("PUT", "/api/v1/sip", json, '{"name":"a","number":201,"sip_timeout":30}'),
  request("DELETE", "/api/v1/sip/501"),
  request("POST", "/api/v1/sip", { ...json, "transfer-encoding": "chunked" }, "").concat(
    "3;x=1\r\n{}\n\r\n0\r\nt: 1\r\n\r\n",
  ),
  request(
    "POST",
    "/api/v1/sms",
    multipart,
    '--b\r\ncontent-disposition: form-data; name="text"\r\n\r\nhello\r\n--b--\r\n',
  ),
  request("OPTIONS", "/api/v1/sip", { origin: "http://localhost", "access-control-request-method": "PUT" }),
  request("GET", "/__simulator/requests"),
  request("POST", "/__simulator/faults", json, '{"status":503,"match":{"path":"/api/*"},"times":2}'),
  request("HEAD", "/api/v1/sip"),
];

let port = 0;
let child: ChildProcess;
beforeAll(async () => {
  const program = fileURLToPath(new URL("./fuzzed-server.ts", import.meta.url));
  const { [FOLDER]: _unrecorded, ...env } = process.env;
  const started = spawn(process.execPath, ["--import", sources, program], { env });
  child = started;
  port = Number(String((await once(started.stdout, "data"))[0]));
});
afterAll(() => void child.kill("SIGKILL"));

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** One change of a request: a byte, a piece, or something that parsers trip over. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  kind: fc.constantFrom("cut", "repeat", "flip", "insert", "swap"),
  text: fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      "\r\n",
      "\n",
      "\r\n\r\n",
      "\u0000",
      ": ",
      "content-length: 999999999999\r\n",
      "content-length: -1\r\n",
      "transfer-encoding: chunked\r\n",
      "expect: 100-continue\r\n",
      "host: evil.example\r\n",
      "connection: close\r\n",
      "ffffffff\r\n",
      "%00",
      "%",
      "/../",
      "[",
      '{"a":',
      "__proto__",
      "--b",
      "x".repeat(20_000),
    ),
  ),
});

function mutate(
  source: string,
  changes: readonly { at: number; length: number; kind: string; text: string }[],
): string {
  let text = source;
  for (const { at, length, kind, text: piece } of changes) {
    const start = Math.floor(at * text.length);
    const end = Math.min(text.length, start + length);
    const middle = text.slice(start, end);
    const changed = {
      cut: "",
      repeat: middle + middle + middle,
      flip: [...middle].map((letter) => String.fromCharCode(letter.charCodeAt(0) ^ 0x5a)).join(""),
      insert: middle + piece,
      swap: [...middle].reverse().join(""),
    }[kind];
    text = text.slice(0, start) + (changed ?? "") + text.slice(end);
  }
  return text;
}

async function alive(): Promise<boolean> {
  const text = await exchange(port, request("GET", "/api/v1/sip/501", { connection: "close" }));
  return /^HTTP\/1\.1 (200|404|503) /.test(text);
}

test("a thousand mutated requests: each is answered in HTTP or not at all, and the server serves on", async () => {
  const crowd = fc.array(
    fc.tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 4 })),
    {
      minLength: 100,
      maxLength: 100,
    },
  );
  await fc.assert(
    fc.asyncProperty(crowd, async (mutants) => {
      const sent = mutants.map(([seed, changes]) => mutate(seed, changes));
      const texts = await Promise.all(sent.map((text) => exchange(port, bytes(text))));
      for (const text of texts) {
        expect(text === "" || /^HTTP\/1\.1 \d{3} /.test(text)).toBe(true);
        // A defect of the simulator would say so.
        expect(text).not.toMatch(/HTTP\/1\.1 500 Internal/);
      }
    }),
    // The same ones each time: what is found once can be found again.
    { numRuns: 10, seed: 1_128 },
  );
  expect(await alive()).toBe(true);
});

test("whatever control is told, it answers with 2xx or 4xx, and goes back to the seed", async () => {
  const word = fc.constantFrom(
    "from",
    "to",
    "ring",
    "status",
    "times",
    "match",
    "path",
    "body",
    "drip",
    "delay",
    "type",
    "id",
  );
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom("Infinity", -1, 1e308, "", "/*", "http://127.0.0.1:1/", null),
  );
  const path = fc.oneof(
    fc.constantFrom(
      "",
      "/openapi.json",
      "/state",
      "/state/sipAccounts",
      "/state/sipScenarios",
      "/state/__proto__",
      "/state/%zz",
      "/faults",
      "/requests",
      "/calls",
      "/calls/x/answer",
      "/calls/x/constructor",
      "/deliveries",
      "/revoke-tokens",
      "/reset",
    ),
    fc.string({ maxLength: 12 }).map((text) => `/${encodeURIComponent(text)}`),
  );
  const told = fc.record({
    path,
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "CLEAR"),
    body: fc.oneof(fc.dictionary(word, value, { maxKeys: 4 }), value, fc.array(value, { maxLength: 4 })),
  });
  const ask = ({ path: target, method, body }: { path: string; method: string; body: unknown }) =>
    fetch(`http://127.0.0.1:${port}/__simulator${target}`, {
      method,
      headers: { connection: "close" },
      ...(method !== "GET" && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 20, maxLength: 20 }), async (orders) => {
      for (const order of orders) {
        const answer = await ask(order);
        expect([order, answer.status < 500]).toEqual([order, true]);
        await answer.text();
      }
    }),
    { numRuns: 25, seed: 1_128 },
  );
  await ask({ path: "/reset", method: "POST", body: {} });
  const state = await (await ask({ path: "/state", method: "GET", body: {} })).json();
  expect(state).toMatchObject({ sipAccounts: 10 });
  expect(await alive()).toBe(true);
});

test("many large bodies are not kept", async () => {
  const server = await startSimulatorServer({ vendors: ["plusofon"] });
  const { plusofon: origin } = server.origins;
  const body = JSON.stringify({ name: "x".repeat(2 ** 20) });
  const ask = () => fetch(`${origin}/api/v1/sip`, { method: "PUT", body, headers: json });
  for (let round = 0; round < 3; round += 1) await Promise.all(Array.from({ length: 8 }, ask));
  const shown = await (await fetch(`${origin}/__simulator/requests`)).text();
  expect(shown.length).toBeLessThan(9 * 2 ** 20);
  expect(shown.length).toBeGreaterThan(6 * 2 ** 20);
  await server.close();
});

test("more large bodies at once than there is room for are refused, and later ones are taken", async () => {
  const small = await startSimulatorServer({ vendors: ["plusofon"], limits: { heldBytes: 200_000 } });
  const body = JSON.stringify({ name: "x".repeat(150_000) });
  const send = async () =>
    (await fetch(`${small.origins.plusofon}/api/v1/sip`, { method: "PUT", body, headers: json })).status;
  small.simulators.plusofon.inject({ delay: 100, times: 100 });
  const statuses = await Promise.all([send(), send(), send()]);
  expect(statuses.toSorted()).toEqual([401, 503, 503]);
  small.simulators.plusofon.clearFaults();
  expect(await send()).toBe(401);
  await small.close();
});
