import { createRingmeClient } from "@pbxkit/ringme";
import { createRingmeSimulator, createTestClock } from "@pbxkit/ringme/testing";
import { expect, test } from "vitest";
import { Crm } from "../crm.ts";
import { syncRingme } from "../ringme.ts";

const from = new Date("2026-01-01T00:00:00Z");

function office(calls: number) {
  const clock = createTestClock(Date.UTC(2026, 5, 1));
  const simulator = createRingmeSimulator({ clock, seed: { extensions: 2, calls, records: 10 } });
  const { auth, fetch, baseUrl } = simulator;
  const ringme = createRingmeClient({ auth, fetch, baseUrl, clock });
  const crm = new Crm();
  const sync = () => clock.runUntil(syncRingme(ringme, crm, from, new Date(clock.now())));
  return { clock, simulator, crm, sync };
}

test("the first run reads months of calls, with who missed them and what was recorded", async () => {
  const { crm, sync } = office(250);
  expect(await sync()).toEqual({ read: 250, added: 250 });

  expect(crm.calls[0]).toEqual({
    id: "ringme:00000000000000000000000000000000",
    ...{ direction: "in", from: "+70000000001", to: "0001*100" },
    ...{ startedAt: "2026-01-01T00:00:00Z", talkSeconds: 52, missed: false },
    recordings: ["2001-00000000000000000000000000000000"],
  });
  expect(crm.tasks).toHaveLength(crm.calls.filter(({ missed }) => missed).length);
  expect(crm.tasks[0]).toEqual({ callId: crm.calls[1]?.id, number: "+70000000001" });
});

test("the next run adds what has happened since, a call that went on meanwhile included", async () => {
  const { clock, simulator, crm, sync } = office(3);
  simulator.calls.place({ from: "+70000000008", to: "100", talk: 3_600_000 });
  await sync();
  await clock.advance(1_000);
  simulator.calls.place({ from: "+70000000009", to: "101", answered: false });
  await clock.advance(4_000_000);

  expect(await sync()).toMatchObject({ added: 2 });
  expect(crm.calls.slice(-2)).toMatchObject([
    { from: "+70000000008", talkSeconds: 3_600, missed: false },
    { from: "+70000000009", talkSeconds: 0, missed: true },
  ]);
});

test("a run that broke off is done again, and nothing is there twice", async () => {
  const { simulator, crm, sync } = office(250);
  let lists = 0;
  const second = ({ operationId }: { operationId?: string | undefined }) =>
    operationId === "listCallHistory" && ++lists === 2;
  simulator.inject({ match: second, status: 400 });
  await expect(sync()).rejects.toMatchObject({ status: 400 });
  expect(crm.markOf("ringme")).toBeUndefined();

  expect(await sync()).toMatchObject({ read: 250 });
  expect(new Set(crm.calls.map(({ id }) => id)).size).toBe(250);
});
