import { type Cursor, joinLists, type ListPart, type PaginateOptions, RequestError } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { expect, test } from "vitest";
import { createListClient, type Row } from "./support/list-client.ts";
import { createListServer } from "./support/list-server.ts";

/** Three lists of 25 rows each, the second between two empty ones: ids 1 to 25, 26 to 50, 51 to 75. */
function arrange(options?: PaginateOptions) {
  const clock = createTestClock();
  const servers = ["a", "b", "empty", "c"].map((key, index) => {
    const first = { a: 1, b: 26, c: 51 }[key];
    const rows = first === undefined ? [] : Array.from({ length: 25 }, (_, row) => ({ id: first + row }));
    const server = createListServer({ rows, latency: 50, clock });
    return { key: `${index}-${key}`, server, client: createListClient({ fetch: server.fetch, clock }) };
  });
  const parts: ListPart<Row>[] = servers.map(({ key, client }) => ({
    key,
    list: (part) => client.paginate("/page-last", undefined, part),
  }));
  const open = (more?: PaginateOptions) =>
    joinLists({ operation: "GET /rows", parts: () => parts }, { ...options, ...more });
  const requests = () => servers.reduce((sum, { server }) => sum + server.requests.length, 0);
  return { clock, open, requests };
}

const all = Array.from({ length: 75 }, (_, index) => ({ id: index + 1 }));

test.each([0, 1, 4])("prefetch %i: the lists come one after the other, as one", async (prefetch) => {
  const { clock, open, requests } = arrange({ prefetch });
  expect(await clock.runUntil(open().toArray())).toEqual(all);
  expect(requests()).toBe(10);
  expect(clock.pending).toBe(0);
});

test.each([0, 1, 2, 4])(
  "prefetch %i: no more pages are held or under way beyond the caller's",
  async (prefetch) => {
    const { clock, open, requests } = arrange({ prefetch });
    const pages = open().pages();
    for (let page = 1; page <= 10; page += 1) {
      const { value } = await clock.runUntil(pages.next());
      expect(value).toBeDefined();
      await clock.advance(60_000);
      expect(requests()).toBeLessThanOrEqual(page + prefetch);
    }
    await pages.return?.();
  },
);

test("maxItems and cursors go across the seams", async () => {
  const { clock, open } = arrange();
  const seen: Row[] = [];
  let from: Cursor | undefined;
  const piece = async () => {
    let count = 0;
    for await (const page of open({ from, maxItems: 20 }).pages()) {
      count += page.items.length;
      seen.push(...page.items);
      from = JSON.parse(JSON.stringify(page.cursor));
    }
    return count;
  };
  const counts = [];
  for (let count = 20; count === 20; ) {
    count = await clock.runUntil(piece());
    counts.push(count);
  }
  expect(counts).toEqual([20, 20, 20, 15]);
  expect(seen).toEqual(all);
});

test.each([null, "", 0, "0-a", [], {}, { version: 1, part: "9-z" }])("%j is no cursor", async (given) => {
  const { open } = arrange();
  const from = given as unknown as Cursor;
  await expect(open({ from }).toArray()).rejects.toThrow(
    new RequestError('"from" is not a cursor of this list', { operation: "GET /rows" }),
  );
});
