import { Agent, request } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WireRequest } from "../src/http/connection.ts";
import { type Listener, listenOn } from "../src/http/listener.ts";
import { startSimulatorServer } from "../src/index.ts";
import { exchange, openRaw } from "./raw-client.ts";

/** Waits for nobody, so that what ends in the middle of a request is over soon. */
let server: Listener;
/** Waits as long as anybody's server: a busy machine may take its time between two bytes. */
let patient: Listener;

const echo = async ({ head, body }: WireRequest) =>
  Response.json([head.target, body?.toString("latin1") ?? null]);

beforeAll(async () => {
  const address = { port: 0, host: "127.0.0.1" };
  server = await listenOn(echo, { ...address, limits: { readTime: 300, idleTime: 300, bodyBytes: 10_000 } });
  patient = await listenOn(echo, address);
});
afterAll(() => Promise.all([server.close(), patient.close()]));

const alive = async () => {
  const text = await exchange(server.port, "GET /alive HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
  return text.startsWith("HTTP/1.1 200");
};

test("however the bytes are cut, the same requests are read", async () => {
  const requests =
    "POST /1 HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\n\r\n\r\n\r\n" +
    "POST /2 HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n3;x=1\r\nabc\r\n1\r\n\n\r\n0\r\nt: 1\r\n\r\n" +
    "GET /3 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: requests.length - 1 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(cuts, async (positions) => {
      const client = await openRaw(patient.port);
      const ordered = [0, ...positions.toSorted((one, other) => one - other), requests.length];
      for (const [index, start] of ordered.entries()) {
        client.send(requests.slice(start, ordered[index + 1]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      await client.closed();
      expect([...client.text().matchAll(/\[".*?\]/g)].map(([body]) => JSON.parse(body))).toEqual([
        ["/1", "\r\n\r\n"],
        ["/2", "abc\n"],
        ["/3", null],
      ]);
    }),
    { numRuns: 30 },
  );
});

test("whatever comes is answered in HTTP or not at all, and the next client is served", async () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      "GET ",
      "POST ",
      "/ ",
      "HTTP/1.1",
      "\r\n",
      "\r\n\r\n",
      "host: a",
      ":",
      "content-length: ",
      "5",
    ),
    fc.constantFrom("transfer-encoding: chunked", "0\r\n\r\n", "expect: 100-continue", "\u0000", "\n", " "),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  // Many at a time, because what ends in the middle of a request is waited for.
  const crowd = fc.array(fc.array(fragment, { maxLength: 25 }), { minLength: 40, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(crowd, async (clients) => {
      const texts = await Promise.all(clients.map((fragments) => exchange(server.port, fragments.join(""))));
      for (const text of texts) expect(text === "" || /^HTTP\/1\.1 \d{3} /.test(text)).toBe(true);
    }),
    { numRuns: 3 },
  );
  expect(await alive()).toBe(true);
});

test("a client that goes away in the middle of its request leaves nothing behind", async () => {
  for (const bytes of ["GET", "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nabc"]) {
    const client = await openRaw(server.port);
    client.send(bytes);
    await new Promise((resolve) => setImmediate(resolve));
    client.socket.resetAndDestroy();
    await client.closed();
  }
  while (server.connections > 0) await new Promise((resolve) => setImmediate(resolve));
  expect(await alive()).toBe(true);
});

test("a client that never reads stops the server's writing, not the server", async () => {
  const client = await openRaw(server.port);
  client.socket.pause();
  const big = "x".repeat(9_000);
  // Answers pile up behind the first one that the client does not take.
  for (let count = 0; count < 2_000; count += 1) {
    client.send(`POST /${count} HTTP/1.1\r\nhost: a\r\ncontent-length: ${big.length}\r\n\r\n${big}`);
  }
  for (let count = 0; count < 5; count += 1) expect(await alive()).toBe(true);
  expect(client.socket.writableLength).toBeGreaterThan(1_000_000);
  client.socket.destroy();
});

test("500 connections at once are all served, and all closed", async () => {
  const { origins, close } = await startSimulatorServer({
    vendors: ["plusofon"],
    seed: { plusofon: { sipAccounts: 500 } },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 500 });
  const headers = { authorization: "Bearer any", client: "10553" };
  const read = (id: number) =>
    new Promise<number>((resolve, reject) => {
      const sent = request(`${origins.plusofon}/api/v1/sip/${id}`, { agent, headers }, (answer) => {
        let text = "";
        answer.on("data", (data) => {
          text += data;
        });
        answer.on("end", () => resolve((JSON.parse(text) as { id: number }).id));
      });
      sent.on("error", reject);
      sent.end();
    });
  const ids = Array.from({ length: 500 }, (_, index) => 501 + index);
  for (let round = 0; round < 2; round += 1) expect(await Promise.all(ids.map(read))).toEqual(ids);
  agent.destroy();
  await close();
});
