// A call-centre board in a terminal. It runs on a simulator in this process; with `--frames 5` it stops after five.
import { parseArgs } from "node:util";
import { createRingmeClient, unwrap } from "@pbxkit/ringme";
import { createExtensionEventSubscription, createPhoneEventSubscription } from "@pbxkit/ringme/operations";
import { parseEvent } from "@pbxkit/ringme/webhooks";
import { Board } from "./board.ts";
import { createCallCentre, keepBusy, queue } from "./call-centre.ts";

const { values } = parseArgs({ options: { frames: { type: "string" } } });
const frames = Number(values.frames ?? Number.POSITIVE_INFINITY);

// The receiver is a function of a Request, as a server of any framework would call it.
const simulator = createCallCentre(async (request) => board.receive(await parseEvent(request)));
const ringme = createRingmeClient({
  auth: simulator.auth,
  fetch: simulator.fetch,
  baseUrl: simulator.baseUrl,
});
const board = new Board(ringme, queue.id);

const url = "https://board.example/hooks";
for (const event_type of ["dial-in", "dial-out", "answer", "hangup"] as const) {
  await unwrap(createPhoneEventSubscription(ringme, { body: { event_type, url, method: "POST" } }));
}
const body = { event_type: "hangup", url, method: "POST" } as const;
await unwrap(createExtensionEventSubscription(ringme, { path: { extension_id: queue.id }, body }));

const stopTraffic = keepBusy(simulator, 900);
for (let frame = 0; frame < frames; frame += 1) {
  // Every fifth second a poll puts right what webhooks may have missed.
  if (frame % 5 === 0) await board.poll();
  if (process.stdout.isTTY) process.stdout.write("\u001b[2J\u001b[H");
  console.log(
    [`Call centre  ${new Date().toISOString().slice(11, 19)}`, ...board.lines(Date.now()), ""].join("\n"),
  );
  if (frame + 1 < frames) await new Promise((resolve) => setTimeout(resolve, 1_000));
}
stopTraffic();
for (const call of simulator.calls.current) call.hangUp();
