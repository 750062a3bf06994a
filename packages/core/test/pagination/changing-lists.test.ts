import { createTestClock } from "@pbxkit/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createListClient, type ListPath } from "./support/list-client.ts";
import { countedRows, createListServer } from "./support/list-server.ts";

const ids = (rows: readonly object[]) => rows.map((row) => (row as { id: number }).id);

/** A list that changes before some of the requests: rows come in somewhere, or go from somewhere. */
const changesBefore = (request: fc.Arbitrary<number>) =>
  fc.array(
    fc.record({
      request,
      at: fc.nat(100),
      count: fc.integer({ min: 1, max: 9 }),
      insert: fc.boolean(),
    }),
    { maxLength: 6 },
  );
const changes = changesBefore(fc.integer({ min: 2, max: 12 }));
/** Never before two requests in a row: what that can do to a list of one page is a test of its own. */
const changesApart = changesBefore(fc.constantFrom(2, 4, 6, 8, 10, 12));

/** Walks a list that changes on the way, in pages of ten. One change at most between two answers. */
async function walkChanging(
  path: ListPath,
  total: number,
  all: readonly { request: number; at: number; count: number; insert: boolean }[],
  prefetch: number,
  latency?: () => number,
) {
  const clock = createTestClock();
  let nextId = total;
  const kept = new Set(ids(countedRows(total)));
  const server = createListServer({
    rows: countedRows(total),
    latency,
    clock,
    before: (number, rows) => {
      const change = all.find(({ request }) => request === number);
      if (!change) return;
      const at = change.at % (rows.length + 1);
      if (change.insert) {
        const inserted = Array.from({ length: change.count }, () => {
          nextId += 1;
          return { id: nextId };
        });
        rows.splice(at, 0, ...inserted);
      } else for (const id of ids(rows.splice(at, change.count))) kept.delete(id);
    },
  });
  const list = createListClient({ fetch: server.fetch, clock }).paginate(path, undefined, { prefetch });
  const seen = ids(await clock.runUntil(list.toArray()));
  return { seen, kept, list };
}

test.each([
  ["/offset-short", changesApart],
  ["/page-short", changes],
  ["/page-last", changes],
] as const)(
  "%s: rows that come in on the way make no row come twice, and none that was there be left out",
  async (path, someChanges) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(80), someChanges, fc.nat(1), async (total, all, prefetch) => {
        const insertions = all.map((change) => ({ ...change, insert: true }));
        const { seen } = await walkChanging(path, total, insertions, prefetch);
        expect(new Set(seen).size).toBe(seen.length);
        const original = seen.filter((id) => id <= total);
        expect(original).toEqual(ids(countedRows(total)));
      }),
    );
  },
);

test.each(["/offset-short", "/page-short", "/page-last"] as const)(
  "%s: nor do many that come in at once, up to three pages of them",
  async (path) => {
    const insertion = fc.record({
      request: fc.integer({ min: 2, max: 12 }),
      at: fc.nat(100),
      count: fc.integer({ min: 1, max: 30 }),
      insert: fc.constant(true),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(80), insertion, fc.nat(1), async (total, change, prefetch) => {
        const { seen } = await walkChanging(path, total, [change], prefetch);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => id <= total)).toEqual(ids(countedRows(total)));
      }),
    );
  },
);

test("a list that moves by all that was read, twice in a row, looks like one that never ends: an error, no missing row", async () => {
  const moves = [2, 3].map((request) => ({ request, at: 0, count: 1, insert: true }));
  const walked = walkChanging("/offset-short", 1, moves, 0);
  await expect(walked).rejects.toMatchObject({ name: "PaginationError", cursor: expect.anything() });
});

test("rows that come and go make no row come twice, and what may be left out is counted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(80), changes, fc.nat(1), async (total, all, prefetch) => {
      const { seen, kept, list } = await walkChanging("/page-last", total, all, prefetch);
      expect(new Set(seen).size).toBe(seen.length);
      const missing = [...kept].filter((id) => !seen.includes(id));
      expect(missing.length).toBeLessThanOrEqual(list.removed);
    }),
  );
});

test("answers that overtake each other do not change that, where rows only come or only go", async () => {
  const latencies = fc.infiniteStream(fc.integer({ min: 1, max: 200 }));
  const few = changes.map((all) => all.map((change) => ({ ...change, count: Math.ceil(change.count / 2) })));
  await fc.assert(
    fc.asyncProperty(fc.nat(80), few, fc.boolean(), latencies, async (total, all, insert, times) => {
      const same = all.map((change) => ({ ...change, insert }));
      const latency = () => times.next().value;
      const { seen, kept, list } = await walkChanging("/page-last", total, same, 4, latency);
      expect(new Set(seen).size).toBe(seen.length);
      const missing = [...kept].filter((id) => !seen.includes(id));
      expect(missing.length).toBeLessThanOrEqual(list.removed);
    }),
    { numRuns: 60 },
  );
});

test("a page that took so long that its rows are those of the page behind it leaves no error", async () => {
  const gone = [
    { request: 5, at: 0, count: 4, insert: false },
    { request: 2, at: 0, count: 3, insert: false },
    { request: 4, at: 0, count: 3, insert: false },
  ];
  const times = [2, 196, 1, 9, 48][Symbol.iterator]();
  const { seen, list } = await walkChanging("/page-last", 41, gone, 4, () => times.next().value ?? 1);
  const missing = ids(countedRows(41)).filter((id) => !seen.includes(id));
  expect(missing).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 31, 32, 33]);
  expect(list.removed).toBe(13);
  expect(list.repeated).toBe(10);
});
