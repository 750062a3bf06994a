// Synchronises the calls of a telephone system with a CRM, twice, on simulators in this process.
import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator, createTestClock } from "@pbxkit/ringme/testing";
import { Crm } from "./crm.ts";
import { syncRingme } from "./ringme.ts";

const crm = new Crm();
const from = new Date("2026-01-01T00:00:00Z");

const clock = createTestClock(Date.UTC(2026, 0, 2));
const simulator = createRingmeSimulator({ clock, seed: { extensions: 3, calls: 200, records: 60 } });
const { auth, fetch, baseUrl } = simulator;
const ringme = createRingmeClient({ auth, fetch, baseUrl, clock });

const first = await syncRingme(ringme, crm, from, new Date(clock.now()));
console.log(`RingMe, first run: ${first.read} calls read, ${first.added} new`);

// The day goes on: one call is taken, one is missed.
simulator.calls.place({ from: "+70000000008", to: "100", recorded: true });
await clock.advance(1_000);
simulator.calls.place({ from: "+70000000009", to: "101", answered: false });
await clock.advance(60_000);

const second = await syncRingme(ringme, crm, from, new Date(clock.now()));
console.log(`RingMe, second run: ${second.read} calls read, ${second.added} new`);

console.log(
  `\nThe CRM has ${crm.calls.length} calls, and ${crm.tasks.length} callers to call back. The last ones:`,
);
for (const { startedAt, direction, from: caller, to, missed, talkSeconds, recordings } of crm.calls.slice(
  -4,
)) {
  const outcome = missed ? "missed" : `${talkSeconds} s`;
  console.log(
    `  ${startedAt}  ${direction.padEnd(3)} ${caller} -> ${to}  ${outcome}  ${recordings.join(" ")}`,
  );
}
