import { createRingmeClient, type RingmeClient, unwrap } from "@pbxkit/ringme";
import {
  createCallback,
  createPhoneEventSubscription,
  endCurrentCall,
  listCallHistory,
  listCalls,
  listCurrentCalls,
  listRecords,
  steerCurrentCall,
} from "@pbxkit/ringme/operations";
import { createRingmeSimulator, createTestClock } from "@pbxkit/ringme/testing";
import { parseEvent, type RingmeEvent } from "@pbxkit/ringme/webhooks";
import fc from "fast-check";
import { expect, test } from "vitest";

const day = { start_datetime: "2026-01-01 00:00:00", end_datetime: "2026-01-31 23:59:59" };
const numbers = ["100", "101", "102", "+70000000008", "+70000000009", "70002000000"];

const step = fc.oneof(
  fc.record({
    do: fc.constant("place" as const),
    from: fc.constantFrom(...numbers),
    to: fc.constantFrom(...numbers),
    ring: fc.integer({ min: 0, max: 20_000 }),
    talk: fc.integer({ min: 0, max: 60_000 }),
    answered: fc.boolean(),
    recorded: fc.boolean(),
  }),
  fc.record({ do: fc.constant("callback" as const), to: fc.constantFrom(...numbers) }),
  fc.record({ do: fc.constant("wait" as const), for: fc.integer({ min: 1, max: 40_000 }) }),
  fc.record({
    do: fc.constant("steer" as const),
    which: fc.nat(),
    action: fc.constantFrom("transfer" as const, "hold" as const, "offhold" as const, "pickup" as const),
    to: fc.constantFrom("100", "101", "102", "+70000000008"),
  }),
  fc.record({ do: fc.constant("end" as const), which: fc.nat() }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function pbx() {
  const clock = createTestClock();
  const deliveries: Request[] = [];
  const { auth, calls, fetch, baseUrl } = createRingmeSimulator({
    clock,
    seed: { extensions: 3, dids: 1 },
    onDelivery: (request) => void deliveries.push(request),
  });
  const ringme = createRingmeClient({ auth, fetch, baseUrl, clock });
  for (const event_type of ["dial-in", "dial-out", "answer", "hangup"] as const) {
    const body = { event_type, url: "https://crm.example/", method: "POST" } as const;
    await unwrap(createPhoneEventSubscription(ringme, { body }));
  }
  return { clock, calls, ringme, deliveries };
}

/** Does a step, where the calls that go on allow it. Returns the id of a call that it has begun. */
async function take(
  { clock, calls, ringme }: Awaited<ReturnType<typeof pbx>>,
  one: Step,
): Promise<string | undefined> {
  const current = async (which: number) => {
    const { call_list = [] } = await unwrap(listCurrentCalls(ringme));
    const row = call_list[which % Math.max(1, call_list.length)];
    return row && { extension_id: row.extension_id ?? 0, call_api_id: row.call_api_id ?? "" };
  };
  switch (one.do) {
    case "place": {
      const { do: _, ...placed } = one;
      const isOwn = (number: string) => !number.startsWith("+");
      return isOwn(one.from) || isOwn(one.to) ? calls.place(placed).id : undefined;
    }
    case "callback": {
      const body = { src_num: ["100"], dst_num: one.to };
      return (await unwrap(createCallback(ringme, { path: { extension_id: 2_001 }, body }))).call_id;
    }
    case "wait":
      await clock.advance(one.for);
      return undefined;
    case "steer": {
      const path = await current(one.which);
      // A step that does not fit the call is refused, and changes nothing.
      if (path) await steerCurrentCall(ringme, { path, body: { action: one.action, send_dst: one.to } });
      return undefined;
    }
    case "end": {
      const path = await current(one.which);
      if (path) await unwrap(endCurrentCall(ringme, { path }));
      return undefined;
    }
  }
}

async function historyOf(ringme: RingmeClient) {
  return ringme.paginate(listCallHistory, { query: { ...day, per_page: 7 } }).toArray();
}

test("calls placed, steered and ended at random: history, current calls and webhooks agree", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const all = await pbx();
      const { clock, calls, ringme, deliveries } = all;
      const begun = new Set<string>();
      for (const one of steps) {
        const id = await take(all, one);
        if (id !== undefined) begun.add(id);
        // At any time a call is either going on, or in the history.
        const live = new Set(calls.current.map((call) => call.id));
        const { call_list = [] } = await unwrap(listCurrentCalls(ringme));
        expect(call_list.every(({ call_id = "" }) => live.has(call_id))).toBe(true);
        const ended = (await historyOf(ringme)).map(({ call_uuid }) => call_uuid.toLowerCase());
        expect(new Set([...live, ...ended])).toEqual(begun);
        expect(live.size + ended.length).toBe(begun.size);
      }

      for (const call of calls.current) call.hangUp();
      await clock.advance(1);

      expect((await unwrap(listCurrentCalls(ringme))).call_list).toEqual([]);
      const history = await historyOf(ringme);
      expect(new Set(history.map(({ call_uuid }) => call_uuid.toLowerCase()))).toEqual(begun);
      expect(await ringme.paginate(listCalls, { query: day }).toArray()).toEqual(
        history.map(({ cdr, ...call }) => call),
      );

      const events = await Promise.all(deliveries.map((one) => parseEvent(one)));
      const legs = new Map<string | undefined, RingmeEvent[]>();
      for (const event of events) {
        const id = "legId" in event ? event.legId : undefined;
        legs.set(id, [...(legs.get(id) ?? []), event]);
      }
      // Each leg is told from its beginning to its end, in order, and is a part of its call.
      for (const told of legs.values()) {
        const names = told.map(({ type }) => type);
        expect(names[0]).toMatch(/^dial-/);
        expect(names.slice(1, -1)).toEqual(names.length === 3 ? ["answer"] : []);
        expect(names.at(-1)).toBe("hangup");
      }
      expect(legs.size).toBe(history.flatMap(({ cdr = [] }) => cdr).length);
      const records = await ringme.paginate(listRecords, { query: day }).toArray();
      const named = history.flatMap(({ cdr = [] }) => cdr.flatMap(({ record_uuid }) => record_uuid ?? []));
      expect(new Set(records.map(({ record_uuid }) => record_uuid))).toEqual(new Set(named));
    }),
    { numRuns: 60 },
  );
});

test("10,000 calls of history page without loss while calls go on", async () => {
  const clock = createTestClock(Date.UTC(2026, 1, 10));
  const { auth, calls, fetch, baseUrl } = createRingmeSimulator({
    clock,
    seed: { extensions: 2, calls: 10_000 },
  });
  const ringme = createRingmeClient({ auth, fetch, baseUrl, clock });
  const seen = new Set<string>();
  const period = { start_datetime: "2026-01-01 00:00:00", end_datetime: "2026-02-28 23:59:59" };
  let placed = 0;
  let repeated = 0;
  // The newest first, so that each call that ends moves all rows on.
  for await (const page of ringme
    .paginate(listCallHistory, { query: { ...period, per_page: 100 } })
    .pages()) {
    repeated += page.repeated;
    for (const { call_uuid } of page.items) seen.add(call_uuid);
    calls.place({ from: "+70000000009", to: "100", ring: 0, talk: 1_000 });
    placed += 1;
    await clock.advance(1_000);
  }
  const old = [...seen].filter((id) => /^F?0/.test(id)).length;
  expect(placed).toBeGreaterThan(99);
  expect(repeated).toBeGreaterThan(0);
  expect(old).toBe(10_000);
});
