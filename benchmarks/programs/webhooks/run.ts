// Runs in each runtime: reads the same delivery over and over, and prints the events a second of processor time as JSON.
import process from "node:process";
import { createPlusofonDelivery } from "@pbxkit/plusofon/testing";
import * as plusofon from "@pbxkit/plusofon/webhooks";
import { createRingmeDelivery } from "@pbxkit/ringme/testing";
import * as ringme from "@pbxkit/ringme/webhooks";

const [rounds = 9, size = 10_000] = process.argv.slice(2).map(Number);

const get = createRingmeDelivery("hangup", { method: "GET" }).url;
const form = await createRingmeDelivery("hangup").text();
const json = await createPlusofonDelivery("call").text();
const parsed = Object.fromEntries(new URLSearchParams(form));
const post = (body: string, type: string) =>
  new Request("https://receiver.example/", { method: "POST", body, headers: { "content-type": type } });

/** How a delivery comes -> what it comes as, and what reads it. */
const ways: Record<string, readonly [() => unknown, (input: never) => unknown]> = {
  "RingMe, a parsed body": [() => parsed, ringme.parseEventFields],
  "RingMe, a form's text": [() => form, ringme.parseEventFields],
  "RingMe, a GET Request": [() => new Request(get), ringme.parseEvent],
  "RingMe, a POST Request": [() => post(form, "application/x-www-form-urlencoded"), ringme.parseEvent],
  "Plusofon, JSON text": [() => json, plusofon.parseEventFields],
  "Plusofon, a POST Request": [() => post(json, "application/json"), plusofon.parseEvent],
};

/** Requests that are alive at once, as in a server that is busy: thousands of them would measure the garbage collector. */
const BATCH = 500;

/** One core's worth: other programs on the machine, and the making of the requests, do not count. */
async function eventsPerSecond(make: () => unknown, read: (input: never) => unknown): Promise<number> {
  let microseconds = 0;
  for (let done = 0; done < size; done += BATCH) {
    const inputs = Array.from({ length: BATCH }, make);
    const before = process.cpuUsage();
    for (const input of inputs) await read(input as never);
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
  }
  return (size * 1e6) / microseconds;
}

const rates: Record<string, number[]> = {};
for (let round = 0; round < rounds; round += 1) {
  for (const [name, [make, read]] of Object.entries(ways)) {
    rates[name] = [...(rates[name] ?? []), await eventsPerSecond(make, read)];
  }
}
console.log(JSON.stringify(rates));
