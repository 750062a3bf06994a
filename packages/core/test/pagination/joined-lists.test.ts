import { type Cursor, type PaginateOptions, RequestError } from "@pbxkit/core";
import { joinLists, type ListPart } from "@pbxkit/core/client";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
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

describe("lists that share rows where they meet", () => {
  /** Ids 1 to 12, 10 to 15, none, 14 to 30, where three ids in a row have one place. */
  function arrangeShared(options?: PaginateOptions) {
    const rowsOf = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => ({ id: first + index }));
    const lists = [rowsOf(1, 12), rowsOf(10, 15), [], rowsOf(13, 30)];
    const parts: ListPart<Row>[] = lists.map((rows, index) => {
      const client = createListClient({ fetch: createListServer({ rows }).fetch });
      const list = (part: PaginateOptions) =>
        client.paginate("/page-last", { params: { query: { limit: 4 } } }, part);
      return { key: String(index), list };
    });
    const overlap = { id: ({ id }: Row) => id, place: ({ id }: Row) => Math.ceil(id / 3) };
    return joinLists({ operation: "GET /rows", parts: () => parts, overlap }, options);
  }

  const expected = Array.from({ length: 30 }, (_, index) => index + 1);

  test("each row comes once, and the others are counted", async () => {
    const list = arrangeShared();
    expect((await list.toArray()).map(({ id }) => id)).toEqual(expected);
    expect(list.repeated).toBe(6);
  });

  test.each([1, 2, 3, 5, 7, 29])("in pieces of %i, with cursors that stay small", async (maxItems) => {
    const seen: number[] = [];
    let from: Cursor | undefined;
    for (let count = maxItems; count === maxItems; ) {
      count = 0;
      for await (const page of arrangeShared({ from, maxItems }).pages()) {
        count += page.items.length;
        seen.push(...page.items.map(({ id }) => id));
        const text = JSON.stringify(page.cursor);
        expect(text.length).toBeLessThan(700);
        from = JSON.parse(text);
      }
      expect(count).toBeLessThanOrEqual(maxItems);
    }
    expect(seen).toEqual(expected);
  });

  test.each([[undefined], [""]])("rows without an id (%j) are never left out", async (none) => {
    const rows = [{ id: 1 }, { id: 2 }];
    const parts = ["a", "b"].map((key) => {
      const client = createListClient({ fetch: createListServer({ rows }).fetch });
      return { key, list: (part: PaginateOptions) => client.paginate("/page-last", undefined, part) };
    });
    const overlap = { id: () => none, place: () => "one" };
    const list = joinLists({ operation: "GET /rows", parts: () => parts, overlap });
    expect(await list.toArray()).toEqual([...rows, ...rows]);
  });

  test.each([null, 7, "7", ["7"], [0.5]])("an edge of %j is not of a cursor", async (edge) => {
    const from = { version: 1, part: "0", edge } as unknown as Cursor;
    await expect(arrangeShared({ from }).toArray()).rejects.toThrow('"from" is not a cursor of this list');
  });
});

test.each([null, "", 0, "0-a", [], {}, { version: 1, part: "9-z" }])("%j is no cursor", async (given) => {
  const { open } = arrange();
  const from = given as unknown as Cursor;
  await expect(open({ from }).toArray()).rejects.toThrow(
    new RequestError('"from" is not a cursor of this list', { operation: "GET /rows" }),
  );
});
