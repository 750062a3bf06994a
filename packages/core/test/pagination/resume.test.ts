import { type Cursor, PaginationError } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { createListClient } from "./support/list-client.ts";
import { countedRows, createListServer } from "./support/list-server.ts";
import { cursorAfter, PATHS, resumed } from "./support/resumed.ts";

describe("from", () => {
  test.each(PATHS)("%s: after each page the rest comes, no row twice and none left out", async (path) => {
    const server = createListServer({ rows: countedRows(43) });
    const before: number[] = [];
    for await (const page of resumed(server, path).pages()) {
      before.push(...page.items.map(({ id }) => id));
      const rest = await resumed(server, path, page.cursor).toArray();
      expect([...before, ...rest.map(({ id }) => id)]).toEqual(countedRows(43).map(({ id }) => id));
    }
  });

  test("a list that was read to its end asks for nothing more", async () => {
    const server = createListServer({ rows: countedRows(20) });
    const cursor = await cursorAfter(server, "/page-last", 9);
    const requests = server.requests.length;
    expect(await resumed(server, "/page-last", cursor).toArray()).toEqual([]);
    expect(server.requests).toHaveLength(requests);
  });

  test("the page size is that of the first walk, given again or not", async () => {
    const server = createListServer({ rows: countedRows(20) });
    const cursor = await cursorAfter(server, "/page-short", 1, { limit: 4 });
    const client = createListClient({ fetch: server.fetch });
    for (const query of [{}, { limit: 4 }]) {
      const before = server.requests.length;
      await client.paginate("/page-short", { params: { query } }, { from: cursor }).toArray();
      expect(server.requests[before]?.query).toEqual({ page: "2", limit: "4" });
    }
  });

  test("where the last page is known, requests overlap from the start", async () => {
    const clock = createTestClock();
    const server = createListServer({ rows: countedRows(100), latency: 50, clock });
    const client = createListClient({ fetch: server.fetch, clock });
    const pages = client.paginate("/page-last").pages();
    const first = await clock.runUntil(pages.next());
    await pages.return?.();
    const from = first.value?.cursor;
    const before = server.requests.length;
    const rest = client.paginate("/page-last", undefined, { from, prefetch: 3 }).pages();
    const next = rest.next();
    await clock.advance(10);
    expect(server.requests.slice(before).map(({ query }) => query.page)).toEqual(["2", "3", "4"]);
    await rest.return?.();
    await next;
  });

  test("a cursor is small, and holds no row and no filter", async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => ({ id: `row-${index}-${"x".repeat(100)}` }));
    const server = createListServer({ rows, defaultSize: 500 });
    const list = createListClient({ fetch: server.fetch }).paginate("/page-last", {
      params: { query: { filter: "+70000000001" } },
    });
    for await (const { cursor } of list.pages()) {
      const text = JSON.stringify(cursor);
      expect(text.length).toBeLessThan(700);
      expect(text).not.toMatch(/row-|70000000001/);
      expect(JSON.parse(text)).toEqual(cursor);
    }
  });
});

describe("what is noticed across processes", () => {
  test("rows that moved onto the next page in the meantime are dropped and counted", async () => {
    const server = createListServer({ rows: countedRows(30) });
    const cursor = await cursorAfter(server, "/page-short", 1);
    server.rows.unshift({ id: 900 }, { id: 901 }, { id: 902 });
    const list = resumed(server, "/page-short", cursor);
    expect((await list.toArray()).map(({ id }) => id)).toEqual(
      countedRows(30)
        .slice(10)
        .map(({ id }) => id),
    );
    expect(list.repeated).toBe(3);
  });

  test("rows that the list has lost in the meantime are counted where it has a total", async () => {
    const server = createListServer({ rows: countedRows(30) });
    const cursor = await cursorAfter(server, "/page-last", 1);
    server.rows.splice(0, 2);
    const list = resumed(server, "/page-last", cursor);
    await list.toArray();
    expect(list.removed).toBe(2);
  });

  test("a page that was sent before, the first one included", async () => {
    const server = createListServer({ rows: countedRows(60) });
    const cursor = await cursorAfter(server, "/page-short", 5);
    for (const page of [1, 3, 4, 5]) {
      const rows = countedRows(60).slice((page - 1) * 10, page * 10);
      const again = createListServer({ rows: [], answer: () => rows });
      await expect(resumed(again, "/page-short", cursor).toArray()).rejects.toBeInstanceOf(PaginationError);
    }
  });
});

describe("a cursor that does not fit", () => {
  const server = createListServer({ rows: countedRows(30) });
  const client = createListClient({ fetch: server.fetch });
  const accounts = "/accounts/{account_id}/rows";

  test("one of another path", async () => {
    const from = await cursorAfter(server, "/page-short", 1);
    await expect(client.paginate("/page-last", undefined, { from }).toArray()).rejects.toThrow(
      `GET /page-last: "from" is the cursor of another path`,
    );
  });

  test("one of another list on the same path, or with other filters", async () => {
    const problem = `"from" is the cursor of a list with other parameters; pass the same \`params\` again`;
    const { value } = await client
      .paginate(accounts, { params: { path: { account_id: 1 } } })
      .pages()
      .next();
    const other = client.paginate(accounts, { params: { path: { account_id: 2 } } }, { from: value?.cursor });
    await expect(other.toArray()).rejects.toThrow(`GET ${accounts}: ${problem}`);

    const from = await cursorAfter(server, "/page-short", 1);
    const filtered = client.paginate("/page-short", { params: { query: { filter: "busy" } } }, { from });
    await expect(filtered.toArray()).rejects.toThrow(problem);
  });

  test("one of a walk with another page size, where it counts pages of that size", async () => {
    const from = await cursorAfter(server, "/page-short", 1);
    const list = client.paginate("/page-short", { params: { query: { limit: 5 } } }, { from });
    await expect(list.toArray()).rejects.toThrow(
      `"from" is the cursor of a walk with another "limit"; it counts pages of that size`,
    );
    const offset = await cursorAfter(server, "/offset-short", 1);
    const rest = client.paginate("/offset-short", { params: { query: { limit: 5 } } }, { from: offset });
    expect(await rest.toArray()).toEqual(countedRows(30).slice(10));
    const smaller = client.paginate("/offset-short", { params: { query: { limit: 4 } } }, { from: offset });
    expect(await smaller.toArray()).toEqual(countedRows(30).slice(10));
  });

  test("the same filters in another order, or a number as text, are the same list", async () => {
    const query = { filter: "busy", limit: 10 };
    const { value } = await client.paginate("/page-short", { params: { query } }).pages().next();
    const same = { limit: 10, filter: "busy" };
    const rest = client.paginate("/page-short", { params: { query: same } }, { from: value?.cursor });
    expect(await rest.toArray()).toHaveLength(20);
  });

  test.each([null, "", "page 2", 7, [], {}, { version: 2 }, { version: 1, path: "/page-last" }])(
    "%j",
    async (from) => {
      const list = client.paginate("/page-last", undefined, { from: from as unknown as Cursor });
      await expect(list.toArray()).rejects.toThrow(
        'GET /page-last: "from" is not a cursor of paginate; pass the `cursor` of a page as it was',
      );
    },
  );

  test("one with a field of the wrong kind", async () => {
    const from = await cursorAfter(server, "/page-last", 1);
    const wrong: Cursor[] = Object.keys(from).flatMap((key) => [
      { ...from, [key]: "x" },
      { ...from, [key]: -1 },
      { ...from, [key]: [null as unknown as number] },
    ]);
    for (const cursor of wrong) {
      await expect(
        client.paginate("/page-last", undefined, { from: cursor }).toArray(),
      ).rejects.toMatchObject({
        name: "RequestError",
      });
    }
  });
});
