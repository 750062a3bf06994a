import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createTestClock } from "@pbxkit/core/testing";
import { afterEach, expect, test } from "vitest";
import { DeliverySender, type ServedDelivery } from "../src/deliveries.ts";
import { startSimulatorServer } from "../src/index.ts";

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A receiver that answers with these statuses, one after the other, and the last one from then on. */
async function receiver(...statuses: readonly number[]) {
  const bodies: string[] = [];
  const server: Server = createServer((request, response) => {
    let text = "";
    request.on("data", (data) => {
      text += data;
    });
    request.on("end", () => {
      bodies.push(text);
      response.writeHead(statuses[Math.min(bodies.length, statuses.length) - 1] ?? 200).end("ok");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  return { bodies, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?secret=s` };
}

const post = (url: string, body = "x") => new Request(url, { method: "POST", body });

test("a delivery that fails is tried again, by the simulator's clock, and then given up", async () => {
  const clock = createTestClock();
  const over: ServedDelivery[] = [];
  const sender = new DeliverySender({
    vendor: "ringme",
    clock,
    deliverTo: [],
    log: (delivery) => over.push({ ...delivery, tries: [...delivery.tries] }),
  });
  const { url, bodies } = await receiver(500, 404, 200);
  const finished = new Promise<void>((resolve) => {
    const look = () =>
      over.length > 0 ? resolve() : void setImmediate(() => void clock.advance(1_000).then(look));
    look();
  });
  await sender.send(post(url, "fields"));
  expect(sender.deliveries).toMatchObject([{ state: "waiting", tries: [500], to: new URL(url).origin }]);
  await finished;
  expect(over).toMatchObject([{ state: "sent", tries: [500, 404, 200] }]);
  expect(bodies).toEqual(["fields", "fields", "fields"]);
  expect(JSON.stringify(sender.deliveries)).not.toContain("secret");
});

test("deliveries for one receiver arrive in order", async () => {
  const sender = new DeliverySender({ vendor: "ringme", deliverTo: [] });
  const { url, bodies } = await receiver(200);
  const names = Array.from({ length: 50 }, (_, index) => String(index));
  await Promise.all(names.map((name) => sender.send(post(url, name))));
  expect(bodies).toEqual(names);
});

test.each([
  "http://192.0.2.1/",
  "http://attacker.example/",
  "http://127.0.0.1.attacker.example/",
  "http://169.254.169.254/latest",
  "ftp://127.0.0.1/",
])("nothing is sent to %s", async (url) => {
  const sender = new DeliverySender({ vendor: "ringme", deliverTo: [] });
  expect(await sender.send(post(url))).toMatchObject({ state: "refused", tries: [] });
});

test("a redirect is not followed, and a closed sender gives up", async () => {
  const target = await receiver(200);
  const server = createServer((_request, response) =>
    response.writeHead(307, { location: target.url }).end(),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  const clock = createTestClock();
  const sender = new DeliverySender({ vendor: "ringme", clock, deliverTo: [] });
  await sender.send(post(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  expect(sender.deliveries).toMatchObject([{ tries: [307] }]);
  expect(target.bodies).toEqual([]);
  sender.close();
  expect(clock.pending).toBe(0);
});

test("POST /__simulator/deliveries sends a sample, and the log has it", async () => {
  const log: ServedDelivery[] = [];
  const server = await startSimulatorServer({
    vendors: ["plusofon", "era"],
    logDelivery: (delivery) => log.push(delivery),
  });
  opened.push(server);
  const { url, bodies } = await receiver(200);
  const ask = async (origin: string, body: unknown) => {
    const response = await fetch(`${origin}/__simulator/deliveries`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const { plusofon, era } = server.origins;
  const sample = { type: "incoming-sms", to: url, fields: { content: "hello" } };
  expect((await ask(plusofon, sample)).body).toMatchObject({ state: "sent", tries: [200] });
  expect(bodies[0]).toContain("hello");
  expect(log).toHaveLength(1);
  expect(await ask(plusofon, { ...sample, type: "none" })).toMatchObject({ status: 400 });
  expect(await ask(plusofon, { ...sample, to: "nowhere" })).toMatchObject({ status: 400 });
  expect(await ask(plusofon, { ...sample, fields: { content: 7 } })).toMatchObject({ status: 400 });
  expect(await ask(era, sample)).toMatchObject({ status: 400, body: { error: "era sends no webhooks" } });
});
