import { createTestClock } from "@pbxkit/core/testing";
import {
  type Cursor,
  createRingmeClient,
  isPbxError,
  type RecordItem,
  splitRecordRange,
} from "@pbxkit/ringme";
import { createRingmeSimulator } from "@pbxkit/ringme/testing";
import { describe, expect, test } from "vitest";

/** Half a year: three windows. The times stand at the windows' seams and between them. */
const RANGE = { start: "2026-01-01 00:00:00", end: "2026-06-30 23:59:59" };
const TIMES = [
  "2025-12-31 23:59:59",
  "2026-01-01 00:00:00",
  "2026-01-15 10:00:00",
  "2026-02-28 23:59:59",
  "2026-03-01 00:00:00",
  "2026-04-10 09:00:00",
  "2026-04-30 23:59:59",
  "2026-05-01 00:00:00",
  "2026-05-20 18:00:00",
  "2026-06-30 23:59:59",
  "2026-07-01 00:00:00",
];
const INSIDE = TIMES.slice(1, -1);

function arrange({ latency = 0, times = TIMES } = {}) {
  const clock = createTestClock();
  const records = times.map((init_time_gmt, index) => ({ record_uuid: `2001-${index}`, init_time_gmt }));
  const simulator = createRingmeSimulator({ seed: { records }, latency, clock });
  const { baseUrl, fetch } = simulator;
  const ringme = createRingmeClient({ baseUrl, auth: simulator.issueToken(), fetch, clock });
  return { clock, simulator, ringme };
}

const timesOf = (records: readonly RecordItem[]) => records.map(({ init_time_gmt }) => init_time_gmt);
const startsOf = (requests: readonly { query: Readonly<Record<string, unknown>> }[]) =>
  requests.map(({ query }) => String(query.start_datetime).slice(0, 10));

test("a long period comes as one list, oldest first, the seams' seconds once", async () => {
  const { clock, ringme } = arrange();
  expect(timesOf(await clock.runUntil(ringme.recordWindows(RANGE).toArray()))).toEqual(INSIDE);
});

test("newest first, when asked for", async () => {
  const { clock, ringme, simulator } = arrange();
  const list = ringme.recordWindows(RANGE, { params: { query: { order: "desc" } } });
  expect(timesOf(await clock.runUntil(list.toArray()))).toEqual(INSIDE.toReversed());
  expect(simulator.requests[0]?.query).toMatchObject({
    start_datetime: "2026-05-01 00:00:00",
    order: "desc",
  });
});

test("filters, path and options go with every request", async () => {
  const { clock, ringme, simulator } = arrange();
  const init = {
    params: { path: { client_id: 1_201 }, query: { per_page: 2 } },
    headers: { "x-trace": "t-1" },
  };
  await clock.runUntil(ringme.recordWindows(RANGE, init).toArray());
  expect(simulator.requests.length).toBeGreaterThan(3);
  for (const { path, query, headers } of simulator.requests) {
    expect(path).toContain("/client/1201/record/");
    expect(query).toMatchObject({ per_page: expect.anything(), order: "asc" });
    expect(headers).toMatchObject({ "x-trace": "t-1" });
  }
});

describe("a call in a window's last second, with a fraction", () => {
  /** Two calls that neither the window before nor the one after has, and their neighbours on whole seconds. */
  const edge = [
    "2026-02-28 23:59:59",
    "2026-02-28 23:59:59.02",
    "2026-02-28 23:59:59.98",
    "2026-03-01 00:00:00",
    "2026-03-01 00:00:00.5",
  ];

  test("is in neither of the windows that meet there", async () => {
    const { clock, ringme } = arrange({ times: edge });
    const windows = splitRecordRange(RANGE).map(({ start, end }) =>
      ringme
        .paginate("/client/{client_id}/record/", {
          params: { query: { order: "asc", start_datetime: start, end_datetime: end } },
        })
        .toArray(),
    );
    const rows = (await clock.runUntil(Promise.all(windows))).flat();
    expect(timesOf(rows)).toEqual([edge[0], edge[3], edge[4]]);
  });

  test.each(["asc", "desc"] as const)("comes once all the same, order %s", async (order) => {
    const { clock, ringme } = arrange({ times: edge });
    const list = ringme.recordWindows(RANGE, { params: { query: { order } } });
    const rows = await clock.runUntil(list.toArray());
    expect(timesOf(rows)).toEqual(order === "asc" ? edge : edge.toReversed());
    // The two on whole seconds came with a window and with the seam.
    expect(list.repeated).toBe(2);
  });

  test.each(["asc", "desc"] as const)(
    "comes once after any cursor and in any pieces, order %s",
    async (order) => {
      const expected = order === "asc" ? edge : edge.toReversed();
      for (const per_page of [1, 2, 5]) {
        for (const maxItems of [1, 2, 3]) {
          const { clock, ringme } = arrange({ times: edge });
          const init = { params: { query: { order, per_page } } };
          const seen: (string | undefined)[] = [];
          let from: Cursor | undefined;
          const piece = async () => {
            let count = 0;
            for await (const page of ringme.recordWindows(RANGE, init, { from, maxItems }).pages()) {
              count += page.items.length;
              seen.push(...timesOf(page.items));
              from = JSON.parse(JSON.stringify(page.cursor)) as Cursor;
              expect(JSON.stringify(from).length).toBeLessThan(700);
            }
            return count === maxItems;
          };
          while (await clock.runUntil(piece()));
          expect(seen).toEqual(expected);
        }
      }
    },
  );

  test("each of many comes once where the server takes seconds whole", async () => {
    // Without fractions every row of the second is in the window and in the seam.
    const busy = [
      ...Array.from({ length: 25 }, () => "2026-02-28 23:59:59"),
      ...Array.from({ length: 25 }, () => "2026-03-01 00:00:00"),
    ];
    const { clock, ringme } = arrange({ times: busy });
    const init = { params: { query: { per_page: 4 } } };
    const ids: string[] = [];
    let from: Cursor | undefined;
    const onePage = async () => {
      const pages = ringme.recordWindows(RANGE, init, { from, prefetch: 0 }).pages();
      const { done, value: page } = await pages.next();
      if (done) return false;
      ids.push(...page.items.map(({ record_uuid }) => record_uuid));
      from = JSON.parse(JSON.stringify(page.cursor)) as Cursor;
      return true;
    };
    while (await clock.runUntil(onePage()));
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
  });
});

describe("resuming", () => {
  test("after any page the rest comes, from the cursor as JSON", async () => {
    const { clock, ringme } = arrange();
    const init = { params: { query: { per_page: 2 } } };
    const seen: (string | undefined)[] = [];
    const walk = async () => {
      for await (const page of ringme.recordWindows(RANGE, init).pages()) {
        seen.push(...timesOf(page.items));
        const from = JSON.parse(JSON.stringify(page.cursor)) as Cursor;
        const rest = await ringme.recordWindows(RANGE, init, { from }).toArray();
        expect([...seen, ...timesOf(rest)]).toEqual(INSIDE);
      }
    };
    await clock.runUntil(walk());
    expect(seen).toEqual(INSIDE);
  });

  test("in pieces of any size", async () => {
    for (const maxItems of [1, 2, 4, 9]) {
      const { clock, ringme } = arrange();
      const seen: (string | undefined)[] = [];
      let from: Cursor | undefined;
      const piece = async () => {
        let count = 0;
        for await (const page of ringme.recordWindows(RANGE, {}, { from, maxItems }).pages()) {
          count += page.items.length;
          seen.push(...timesOf(page.items));
          from = page.cursor;
        }
        expect(count).toBeLessThanOrEqual(maxItems);
        return count === maxItems;
      };
      while (await clock.runUntil(piece()));
      expect(seen).toEqual(INSIDE);
    }
  });

  test("an error in the middle carries the cursor of the last page, whatever its window", async () => {
    const { clock, ringme, simulator } = arrange();
    const inApril = { operation: "GET /client/{client_id}/record/" };
    const seen: (string | undefined)[] = [];
    const walk = async () => {
      for await (const page of ringme.recordWindows(RANGE, { retry: false }).pages()) {
        seen.push(...timesOf(page.items));
        if (seen.length === 3)
          simulator.inject({ match: inApril, status: 500, times: Number.POSITIVE_INFINITY });
      }
    };
    const error = await clock.runUntil(walk().catch((thrown: unknown) => thrown));
    if (!isPbxError(error) || !error.cursor) return expect.unreachable();
    simulator.clearFaults();
    const rest = await clock.runUntil(ringme.recordWindows(RANGE, {}, { from: error.cursor }).toArray());
    expect([...seen, ...timesOf(rest)]).toEqual(INSIDE);
  });

  test("a cursor of another period, or of a plain list, is refused", async () => {
    const { clock, ringme } = arrange();
    const cursorOf = async (list: { pages(): AsyncIterableIterator<{ cursor: Cursor }> }) =>
      (await clock.runUntil(list.pages().next())).value?.cursor;
    const other = { start: "2026-02-10 00:00:00", end: "2026-06-30 23:59:59" };
    const from = await cursorOf(ringme.recordWindows(RANGE));
    const problem = '"from" is not a cursor of this list';
    await expect(ringme.recordWindows(other, {}, { from }).toArray()).rejects.toThrow(problem);

    const shorter = { start: RANGE.start, end: "2026-02-01 00:00:00" };
    await expect(ringme.recordWindows(shorter, {}, { from }).toArray()).rejects.toMatchObject({
      name: "RequestError",
    });

    const plain = await cursorOf(
      ringme.paginate("/client/{client_id}/record/", {
        params: { query: { start_datetime: "2026-01-01 00:00:00", end_datetime: "2026-02-01 00:00:00" } },
      }),
    );
    await expect(ringme.recordWindows(RANGE, {}, { from: plain }).toArray()).rejects.toThrow(problem);
  });
});

describe("reading ahead", () => {
  test("goes across the seams, one page at a time", async () => {
    const { clock, ringme, simulator } = arrange();
    const pages = ringme.recordWindows(RANGE, { params: { query: { per_page: 100 } } }).pages();
    await clock.runUntil(pages.next());
    await clock.advance(60_000);
    // The second request finds the first window's end, the third reads the seam's first page.
    expect(startsOf(simulator.requests)).toEqual(["2026-01-01", "2026-01-01", "2026-02-28"]);
    await pages.return?.();
  });

  test("prefetch: 0 asks for nothing that the caller has not asked for", async () => {
    const { clock, ringme, simulator } = arrange();
    const pages = ringme.recordWindows(RANGE, {}, { prefetch: 0 }).pages();
    await clock.runUntil(pages.next());
    await clock.advance(60_000);
    expect(simulator.requests).toHaveLength(1);
  });

  test("the caller's work and the requests overlap", async () => {
    const { clock, ringme, simulator } = arrange({ latency: 50 });
    const startedAt = clock.now();
    const walk = async () => {
      for await (const _page of ringme.recordWindows(RANGE, { params: { query: { per_page: 1 } } }).pages()) {
        await new Promise<void>((resolve) => {
          clock.setTimeout(resolve, 20);
        });
      }
    };
    await clock.runUntil(walk());
    expect(clock.now() - startedAt).toBeLessThanOrEqual(1.15 * 50 * simulator.requests.length);
    expect(clock.pending).toBe(0);
  });

  test("leaving the loop cancels what is under way", async () => {
    const { clock, ringme } = arrange({ latency: 50 });
    const walk = async () => {
      for await (const _record of ringme.recordWindows(RANGE, {}, { prefetch: 3 })) break;
    };
    await clock.runUntil(walk());
    await clock.advance(0);
    expect(clock.pending).toBe(0);
  });

  test("an aborted signal ends the loop at the next row", async () => {
    const { clock, ringme } = arrange();
    const controller = new AbortController();
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const record of ringme.recordWindows(RANGE, { signal: controller.signal })) {
        seen.push(record);
        if (seen.length === 2) controller.abort();
      }
    };
    await expect(clock.runUntil(walk())).rejects.toMatchObject({ name: "AbortError" });
    expect(seen).toHaveLength(2);
  });
});

test("a range that is none rejects the loop, and nothing is asked for", async () => {
  const { ringme, simulator } = arrange();
  const list = ringme.recordWindows({ start: "2026-02-01 00:00:00", end: "2026-01-01 00:00:00" });
  await expect(list.toArray()).rejects.toThrow("end must not be before start");
  expect(simulator.requests).toHaveLength(0);
});
