import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createTestClock } from "@pbxkit/core/testing";
import { parseEvent as parsePlusofonEvent } from "@pbxkit/plusofon/webhooks";
import { parseEvent as parseRingmeEvent } from "@pbxkit/ringme/webhooks";
import { afterEach, expect, test } from "vitest";
import { startSimulatorServer } from "../src/index.ts";

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A receiver in whatever language: what it got, as requests, and a wait for so many of them. */
async function receiver() {
  const got: Request[] = [];
  let changed = () => {};
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece) => pieces.push(piece));
    request.on("end", () => {
      const { method = "GET", headers, url } = request;
      const init = {
        method,
        headers: headers as Record<string, string>,
        ...(method === "POST" && { body: Buffer.concat(pieces) }),
      };
      got.push(new Request(`http://receiver.example${url}`, init));
      response.end();
      changed();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  const until = async (count: number) => {
    while (got.length < count) {
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    }
    return got;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/secret`, until };
}

test("a call placed over HTTP reaches RingMe's registered receiver, and then the history", async () => {
  const clock = createTestClock();
  const server = await startSimulatorServer({
    vendors: ["ringme"],
    clock,
    seed: { ringme: { extensions: [{ name: "12345*101", status: "active" }] } },
  });
  opened.push(server);
  const { url, until } = await receiver();
  const base = `${server.origins.ringme}/api/ver1.0/client/@me`;
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  for (const event_type of ["dial-in", "answer", "hangup"]) {
    const body = JSON.stringify({ url, event_type, method: "POST" });
    expect((await fetch(`${base}/phone_events/`, { method: "POST", headers, body })).status).toBe(201);
  }
  const call = { from: "+70000000009", to: "12345*101", ring: 2_000, talk: 10_000 };
  const placed = await fetch(`${server.origins.ringme}/__simulator/calls`, {
    method: "POST",
    body: JSON.stringify(call),
  });
  expect(await placed.json()).toMatchObject({ state: "ringing" });
  await until(1);
  const current = await fetch(`${base}/current_calls/`, { headers });
  expect((await current.json()) as object).toMatchObject({ call_list: [{}] });
  await clock.advance(12_000);
  const events = await Promise.all((await until(3)).map((request) => parseRingmeEvent(request)));
  expect(events.map(({ type }) => type)).toEqual(["dial-in", "answer", "hangup"]);
  const deliveries = await fetch(`${server.origins.ringme}/__simulator/deliveries`);
  expect(await deliveries.json()).toMatchObject([{ state: "sent" }, { state: "sent" }, { state: "sent" }]);
});

test("a call placed over HTTP reaches Plusofon's registered receiver, and then the list of calls", async () => {
  const clock = createTestClock();
  const { url, until } = await receiver();
  const server = await startSimulatorServer({
    vendors: ["plusofon"],
    clock,
    seed: { plusofon: { sipAccounts: 1, webhooks: [{ url }] } },
  });
  opened.push(server);
  const call = { from: "70000000009", to: "70000000001", ring: 2_000, talk: 10_000 };
  await fetch(`${server.origins.plusofon}/__simulator/calls`, { method: "POST", body: JSON.stringify(call) });
  await clock.advance(12_000);
  const events = await Promise.all((await until(3)).map((request) => parsePlusofonEvent(request)));
  expect(events.map(({ type }) => type)).toEqual(["call", "call", "call"]);
  const headers = { authorization: "Bearer any", client: "10553" };
  const list = await fetch(`${server.origins.plusofon}/api/v1/call`, { headers });
  expect(await list.json()).toMatchObject({ data: [{ duration: 10 }] });
});
