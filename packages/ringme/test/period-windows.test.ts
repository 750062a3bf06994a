import { createRingmeClient } from "@pbxkit/ringme";
import {
  listCallHistory,
  listCallParts,
  listCalls,
  listExtensionCallParts,
  listExtensionRecords,
} from "@pbxkit/ringme/operations";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, expectTypeOf, test } from "vitest";

/** A quarter, at whose seams calls lie: RingMe gives at most two months at once. */
const quarter = { start: "2026-01-01 00:00:00", end: "2026-06-30 23:59:59" };
const times = [
  "2026-01-01 00:00:00",
  "2026-02-28 23:59:59.98",
  "2026-03-01 00:00:00",
  "2026-04-30 23:59:59.40",
  "2026-06-30 23:59:59",
];

function pbx() {
  const records = times.map((init_time_gmt, index) => ({ init_time_gmt, record_uuid: `2001-${index}` }));
  const calls = records.map((record, index) => ({
    call_uuid: `C${index}`,
    init_time_gmt: record.init_time_gmt,
    cdr: [{ ...record, extension_id: 2_001 }],
  }));
  const simulator = createRingmeSimulator({ seed: { extensions: 1, records, calls } });
  const { auth, fetch, baseUrl, requests } = simulator;
  return { ringme: createRingmeClient({ auth, fetch, baseUrl }), requests };
}

const path = { extension_id: 2_001 };
const walks = {
  listCallHistory: (client: Client) => client.windows(listCallHistory, quarter).toArray(),
  listCalls: (client: Client) => client.windows(listCalls, quarter, { query: { per_page: 2 } }).toArray(),
  listCallParts: (client: Client) => client.windows(listCallParts, quarter).toArray(),
  listExtensionCallParts: (client: Client) =>
    client.windows(listExtensionCallParts, quarter, { path }).toArray(),
  listExtensionRecords: (client: Client) => client.windows(listExtensionRecords, quarter, { path }).toArray(),
};
type Client = ReturnType<typeof pbx>["ringme"];

describe("a period that is longer than the API allows", () => {
  test.each(Object.entries(walks))("%s: every row once, the oldest first", async (_, walk) => {
    const { ringme, requests } = pbx();

    const rows: { init_time_gmt?: string }[] = await walk(ringme);

    expect(rows.map(({ init_time_gmt }) => init_time_gmt)).toEqual(times);
    expect(requests.every(({ status }) => status === 200)).toBe(true);
  });

  test("the newest first, and on from a cursor", async () => {
    const { ringme } = pbx();
    const query = { order: "desc", per_page: 1 } as const;
    const seen: string[] = [];
    for await (const { items, cursor } of ringme.windows(listCalls, quarter, { query }).pages()) {
      seen.push(...items.map(({ call_uuid }) => call_uuid));
      if (seen.length < 2) continue;
      const rest = await ringme.windows(listCalls, quarter, { query }, { from: cursor }).toArray();
      seen.push(...rest.map(({ call_uuid }) => call_uuid));
      break;
    }
    expect(seen).toEqual(["C4", "C3", "C2", "C1", "C0"]);
  });

  test("a range that is none is refused", async () => {
    const { ringme } = pbx();
    const walk = ringme.windows(listCalls, { start: quarter.end, end: quarter.start }).toArray();
    await expect(walk).rejects.toMatchObject({ name: "RequestError", outcome: "not-sent" });
  });
});

test("filters that are no plain object are refused, and not left out", async () => {
  const { ringme, requests } = pbx();
  for (const query of [new Map([["per_page", 2]]), new URLSearchParams("per_page=2"), "per_page=2"]) {
    const walk = ringme.windows(listCallHistory, quarter, { query: query as never });
    await expect(walk.toArray()).rejects.toThrow("params.query must be a plain object");
  }
  expect(requests).toEqual([]);
});

test("types: rows and filters of the list, its path required, its period not to be named", () => {
  (client: Client) => {
    expectTypeOf(client.windows(listCallHistory, quarter).toArray()).resolves.items.toHaveProperty("cdr");
    client.windows(listCallHistory, quarter, { query: { flow: "in" } });
    // @ts-expect-error the extension is missing
    client.windows(listExtensionRecords, quarter);
    // @ts-expect-error parts have no such filter
    client.windows(listCallParts, quarter, { query: { flow: "in" } });
    // @ts-expect-error the period is the walk's
    client.windows(listCalls, quarter, { query: { start_datetime: quarter.start } });
  };
});
