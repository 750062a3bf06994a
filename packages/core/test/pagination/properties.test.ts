import type { Cursor, PaginateOptions } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createListClient, type ListPath } from "./support/list-client.ts";
import { countedRows, createListServer } from "./support/list-server.ts";

const ids = (rows: readonly object[]) => rows.map((row) => (row as { id: number }).id);

/** A server and how it is asked. Documented default sizes (10) are sizes that the server does serve. */
const lists = fc.record({
  path: fc.constantFrom<ListPath>(
    "/offset-short",
    "/offset-empty",
    "/optional",
    "/page-short",
    "/page-last",
    "/page-nameless",
    "/single",
  ),
  total: fc.nat(90),
  query: fc.record({ limit: fc.integer({ min: 1, max: 25 }) }, { requiredKeys: [] }),
  cap: fc.integer({ min: 10, max: 20 }),
  prefetch: fc.nat(6),
});

/** A whole list that is as long as the page that was asked for looks like one, so it is asked for once more. */
const looksPaged = (path: ListPath, total: number, limit: number | undefined): boolean =>
  path === "/optional" && total > 0 && total === limit;

/** Requests that the rows of a list take, and one or two that tell the end. */
function requestsFor(path: ListPath, total: number, limit: number | undefined = 10, cap: number): number {
  if (path === "/single") return 1;
  if (path === "/optional") return 3;
  return Math.ceil(total / Math.min(limit, cap)) + 1;
}

test("every row once, in order, with no request to spare", async () => {
  await fc.assert(
    fc.asyncProperty(lists, async ({ path, total, query, cap, prefetch }) => {
      const server = createListServer({ rows: countedRows(total), cap });
      const list = createListClient({ fetch: server.fetch }).paginate(
        path,
        { params: { query } },
        { prefetch },
      );
      expect(await list.toArray()).toEqual(countedRows(total));
      const again = looksPaged(path, total, query.limit);
      expect(list.repeated).toBe(again ? total : 0);
      expect(server.requests.length).toBeLessThanOrEqual(requestsFor(path, total, query.limit ?? 10, cap));
      expect(server.mostUnderWay).toBeLessThanOrEqual(Math.max(1, prefetch));
    }),
  );
});

test("answers that take any time come in order, and a loop that is left leaves nothing behind", async () => {
  const latencies = fc.infiniteStream(fc.integer({ min: 1, max: 200 }));
  await fc.assert(
    fc.asyncProperty(
      lists,
      fc.nat(60),
      latencies,
      async ({ path, total, cap, prefetch }, leaveAfter, times) => {
        const clock = createTestClock();
        const server = createListServer({
          rows: countedRows(total),
          cap,
          latency: () => times.next().value,
          clock,
        });
        const list = createListClient({ fetch: server.fetch, clock }).paginate(path, undefined, { prefetch });
        const seen: number[] = [];
        const loop = async () => {
          for await (const { id } of list) {
            if (seen.push(id) === leaveAfter) break;
          }
        };
        await clock.runUntil(loop());
        await clock.advance(0);
        const wanted = leaveAfter === 0 ? total : Math.min(total, leaveAfter);
        expect(seen).toEqual(ids(countedRows(wanted)));
        expect(server.underWay).toBe(0);
        expect(clock.pending).toBe(0);
        const pages = Math.max(1, Math.ceil(wanted / 10));
        expect(server.requests.length).toBeLessThanOrEqual(pages + Math.max(1, prefetch));
      },
    ),
    { numRuns: 60 },
  );
});

test("however a walk is cut by maxItems and resumed, the pieces are the whole", async () => {
  const cuts = fc.infiniteStream(fc.integer({ min: 1, max: 30 }));
  await fc.assert(
    fc.asyncProperty(lists, cuts, async ({ path, total, query, cap, prefetch }, sizes) => {
      const server = createListServer({ rows: countedRows(total), cap });
      const seen: number[] = [];
      let from: Cursor | undefined;
      for (let more = true; more; ) {
        const maxItems: number = sizes.next().value;
        const options: PaginateOptions = { prefetch, maxItems, from };
        const list = createListClient({ fetch: server.fetch }).paginate(path, { params: { query } }, options);
        let count = 0;
        for await (const page of list.pages()) {
          count += page.items.length;
          seen.push(...ids(page.items));
          from = JSON.parse(JSON.stringify(page.cursor));
        }
        more = count === maxItems;
      }
      expect(seen).toEqual(ids(countedRows(total)));
    }),
  );
});
