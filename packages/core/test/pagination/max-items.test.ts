import type { Cursor } from "@pbxkit/core";
import { describe, expect, test } from "vitest";
import { createListClient } from "./support/list-client.ts";
import { countedRows, createListServer } from "./support/list-server.ts";
import { cursorAfter, PATHS, resumed } from "./support/resumed.ts";

describe("maxItems", () => {
  test.each(PATHS)("%s: a list taken in pieces of any size comes whole", async (path) => {
    for (const maxItems of [1, 3, 7, 10, 11, 25, 100]) {
      const server = createListServer({ rows: countedRows(43) });
      const seen: number[] = [];
      let from: Cursor | undefined;
      for (let done = false; !done; ) {
        let count = 0;
        for await (const page of resumed(server, path, from, { maxItems }).pages()) {
          count += page.items.length;
          seen.push(...page.items.map(({ id }) => id));
          from = page.cursor;
        }
        expect(count).toBeLessThanOrEqual(maxItems);
        done = count < maxItems;
      }
      expect(seen).toEqual(countedRows(43).map(({ id }) => id));
    }
  });

  test("counts the rows of its own walk only", async () => {
    const server = createListServer({ rows: countedRows(43) });
    const cursor = await cursorAfter(server, "/page-last", 2);
    expect(await resumed(server, "/page-last", cursor, { maxItems: 5 }).toArray()).toEqual(
      countedRows(25).slice(20),
    );
  });

  test("a cut page remembers the page before it as well", async () => {
    const server = createListServer({ rows: countedRows(30) });
    let cursor: Cursor | undefined;
    const pages = resumed(server, "/page-short", undefined, { maxItems: 11 }).pages();
    for await (const page of pages) cursor = page.cursor;
    server.rows.unshift({ id: 900 }, { id: 901 }, { id: 902 });
    const list = resumed(server, "/page-short", cursor);
    expect(await list.toArray()).toEqual(countedRows(30).slice(11));
    expect(list.repeated).toBe(3);
  });

  test("rows that come again do not push out those that were handed out after them", async () => {
    const server = createListServer({ rows: countedRows(40) });
    const query = { limit: 6 };
    const client = createListClient({ fetch: server.fetch });
    const seen: number[] = [];
    let from: Cursor | undefined;
    for (const maxItems of [16, 1, 100]) {
      const pages = client.paginate("/page-short", { params: { query } }, { from, maxItems }).pages();
      for await (const { items, cursor } of pages) {
        seen.push(...items.map(({ id }) => id));
        from = cursor;
      }
      if (maxItems === 16)
        server.rows.unshift(...Array.from({ length: 7 }, (_, index) => ({ id: 900 + index })));
    }
    expect(seen).toEqual(countedRows(40).map(({ id }) => id));
  });

  test("a cut page that had a new row ends a row of pages without any", async () => {
    const server = createListServer({ rows: countedRows(40) });
    const client = createListClient({ fetch: server.fetch });
    const seen: number[] = [];
    let from: Cursor | undefined;
    for (const maxItems of [5, 1, 100]) {
      const init = { params: { query: { limit: 4 } } };
      for await (const page of client.paginate("/page-short", init, { from, maxItems }).pages()) {
        seen.push(...page.items.map(({ id }) => id));
        from = page.cursor;
      }
      server.rows.unshift(...[1, 2, 3].map((each) => ({ id: 100 * maxItems + each })));
    }
    expect(seen).toEqual(countedRows(40).map(({ id }) => id));
  });

  test("a first page of which nothing is left but what was handed out is the end, and no loop", async () => {
    const server = createListServer({ rows: countedRows(10) });
    let cursor: Cursor | undefined;
    const pages = resumed(server, "/page-short", undefined, { maxItems: 5 }).pages();
    for await (const page of pages) cursor = page.cursor;
    server.rows.splice(5);
    expect(await resumed(server, "/page-short", cursor).toArray()).toEqual([]);
  });

  test("a cut page whose rows moved on does not repeat the row at the cut", async () => {
    const server = createListServer({ rows: countedRows(30) });
    const pages = resumed(server, "/page-short", undefined, { maxItems: 14 }).pages();
    let cursor: Cursor | undefined;
    for await (const page of pages) cursor = page.cursor;
    server.rows.unshift({ id: 900 });
    const rest = await resumed(server, "/page-short", cursor).toArray();
    expect(rest.map(({ id }) => id)).toEqual(
      countedRows(30)
        .slice(14)
        .map(({ id }) => id),
    );
  });
});
