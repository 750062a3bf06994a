import { type Cursor, type PaginateOptions, PaginationError } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createListClient, type ListPath } from "./support/list-client.ts";
import { countedRows, createListServer } from "./support/list-server.ts";

const ids = (rows: readonly object[]) => rows.map((row) => (row as { id: number }).id);

/** A server and how it is asked. The server may cap the pages below what is asked for, or its own usual size (10). */
const lists = fc.record({
  path: fc.constantFrom<ListPath>(
    "/offset-short",
    "/offset-empty",
    "/optional",
    "/page-short",
    "/page-last",
    "/page-nameless",
    "/cursor",
    "/cursor-inside",
    "/link",
    "/single",
  ),
  total: fc.nat(90),
  query: fc.record({ limit: fc.integer({ min: 1, max: 25 }) }, { requiredKeys: [] }),
  cap: fc.integer({ min: 1, max: 20 }),
  prefetch: fc.nat(6),
});

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
      expect(list.repeated).toBe(0);
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
        const pages = Math.max(1, Math.ceil(wanted / Math.min(10, cap)));
        // Where all rows come whatever is asked for, it takes one to be sure of that.
        const sure = path === "/optional" ? 1 : 0;
        expect(server.requests.length).toBeLessThanOrEqual(pages + sure + Math.max(1, prefetch));
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

/** A list that pages, with rows put in before those that were read. No path's server ignores the paging here. */
const growingLists = fc.record({
  path: fc.constantFrom<ListPath>(
    "/offset-short",
    "/offset-empty",
    "/optional",
    "/page-short",
    "/page-last",
    "/cursor",
    "/link",
  ),
  total: fc.integer({ min: 1, max: 90 }),
  query: fc.record({ limit: fc.integer({ min: 1, max: 25 }) }, { requiredKeys: [] }),
  cap: fc.integer({ min: 3, max: 20 }),
  inserts: fc.array(fc.oneof(fc.nat(60), fc.constant(10)), { maxLength: 12 }),
});

test("whatever is put in on the way, whole pages included: no row is missing without an error", async () => {
  await fc.assert(
    fc.asyncProperty(growingLists, async ({ path, total, query, cap, inserts }) => {
      let made = 1_000;
      const server = createListServer({
        rows: countedRows(total),
        cap,
        isPaged: true,
        before(number, rows) {
          const count = number === 1 ? 0 : (inserts[number - 2] ?? 0);
          rows.unshift(...Array.from({ length: count }, (_, index) => ({ id: made + index })));
          made += count;
        },
      });
      const list = createListClient({ fetch: server.fetch }).paginate(path, { params: { query } });
      const seen = new Set<number>();
      try {
        for await (const { id } of list) seen.add(id);
      } catch (error) {
        expect(error).toBeInstanceOf(PaginationError);
        expect((error as PaginationError).cursor).toBeDefined();
        return;
      }
      expect(countedRows(total).filter(({ id }) => !seen.has(id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
