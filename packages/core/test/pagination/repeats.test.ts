import { DecodeError, type PagedList, PaginationError } from "@pbxkit/core";
import { describe, expect, test } from "vitest";
import { createListClient, type ListPath, type Row } from "./support/list-client.ts";
import { countedRows, createListServer, type ListServerOptions } from "./support/list-server.ts";

/** Walks to the end or the error, and tells what came. */
async function walk(path: ListPath, options: ListServerOptions, query: { limit?: number } = {}) {
  const server = createListServer(options);
  const list = createListClient({ fetch: server.fetch }).paginate(path, { params: { query } });
  const ids: number[] = [];
  const error = await gather(list, ids);
  return { ids, error, list, requests: server.requests.length };
}

async function gather(list: PagedList<Row>, ids: number[]): Promise<unknown> {
  try {
    for await (const { id } of list) ids.push(id);
    return undefined;
  } catch (error) {
    return error;
  }
}

const ids = (count: number) => countedRows(count).map(({ id }) => id);

describe("a server that repeats itself", () => {
  const firstPage = countedRows(10);

  // Rows with ids may have moved by a whole page, so one page without a new row is not yet a loop.
  test.each([
    ["/page-short", 3],
    ["/offset-short", 3],
    ["/offset-empty", 3],
    ["/page-nameless", 2],
  ] as const)(
    "%s: the same page again and again is an error at request %i, after the rows that are good",
    async (path, wanted) => {
      const { ids: seen, error, requests } = await walk(path, { rows: [], answer: () => firstPage });
      expect(seen).toEqual(ids(10));
      expect(error).toBeInstanceOf(PaginationError);
      expect(String(error)).toBe(
        `PaginationError: GET ${path}: the server sent a page that it had sent before; the list would never end`,
      );
      expect(requests).toBe(wanted);
    },
  );

  test("the same rows in another order are the same page", async () => {
    const answer = (_: unknown, number: number) => (number % 2 ? firstPage : firstPage.toReversed());
    const { error } = await walk("/page-short", { rows: [], answer });
    expect(error).toBeInstanceOf(PaginationError);
  });

  test("old rows in ever new arrangements are an error in the end", async () => {
    const rows = countedRows(20);
    const answer = (_: unknown, number: number) =>
      number < 3
        ? rows.slice((number - 1) * 10, number * 10)
        : rows.filter(({ id }) => id % (number + 1) === 0);
    const { ids: seen, error, requests } = await walk("/page-short", { rows: [], answer });
    expect(seen).toEqual(ids(20));
    expect(requests).toBe(3);
    expect(error).toBeUndefined();
    const empty = await walk("/offset-empty", { rows: [], answer });
    expect(empty.ids).toEqual(ids(20));
    expect(empty.error).toBeInstanceOf(PaginationError);
    expect(empty.requests).toBe(5);
  });

  test("in an envelope that always promises more, too", async () => {
    const answer = (_: unknown, number: number) => ({
      data: firstPage,
      last_page: number + 1,
      total: number * 10,
    });
    const { ids: seen, error } = await walk("/page-last", { rows: [], answer });
    expect(seen).toEqual(ids(10));
    expect(error).toBeInstanceOf(PaginationError);
  });

  test("nor do empty pages between them put the error off", async () => {
    const answer = (_: unknown, number: number) => {
      if (number > 100) throw new Error("the walk does not end");
      return { data: number % 2 ? firstPage : [], last_page: number + 5, total: 1_000 };
    };
    const { ids: seen, error } = await walk("/page-last", { rows: [], answer });
    expect(seen).toEqual(ids(10));
    expect(error).toBeInstanceOf(PaginationError);
  });

  test("an envelope with the number of another page is an error", async () => {
    const answer = (_: unknown, number: number) => ({
      data: [{ id: number }],
      last_page: 9,
      current_page: 1,
    });
    const { ids: seen, error } = await walk("/page-last", { rows: [], answer });
    expect(seen).toEqual([1]);
    expect(String(error)).toBe(
      "PaginationError: GET /page-last: asked for page 2 and was answered with page 1",
    );
  });

  test("of which no number is shown that is none of a page", async () => {
    const answer = () => ({ data: [{ id: 1 }], last_page: 9, current_page: 79_990_001_122 });
    const { error } = await walk("/page-last", { rows: [], answer });
    expect(String(error)).toBe(
      "PaginationError: GET /page-last: asked for page 1 and was answered with another one",
    );
  });

  test("a list that begins again after its end is noticed at its first page", async () => {
    const rows = countedRows(60);
    const answer = (_: unknown, number: number) => rows.slice(((number - 1) % 6) * 10).slice(0, 10);
    const { ids: seen, error, requests } = await walk("/page-short", { rows: [], answer });
    expect(seen).toEqual(ids(60));
    expect(error).toBeInstanceOf(PaginationError);
    expect(requests).toBe(7);
  });

  test("a cycle that does not hold the first page is noticed, too", async () => {
    // Pages 1 to 5, then 6 to 15 over and over.
    const rows = countedRows(150);
    const answer = (_: unknown, number: number) => {
      const page = number <= 15 ? number : 6 + ((number - 6) % 10);
      return rows.slice((page - 1) * 10, page * 10);
    };
    const { error, requests } = await walk("/page-short", { rows: [], answer });
    expect(error).toBeInstanceOf(PaginationError);
    expect(requests).toBeLessThanOrEqual(30);
  });

  test("pages that are equal by chance of being empty objects are no page at all", async () => {
    const { error } = await walk("/page-nameless", { rows: [], answer: () => [{}, {}] });
    expect(error).toBeInstanceOf(PaginationError);
  });
});

test("rows that are nested too deeply to be written again are handed out", async () => {
  const body = `[${"[".repeat(50_000)}${"]".repeat(50_000)}]`;
  const fetch = async (request: Request) =>
    new Response(request.url.includes("page=1") ? body : "[]", {
      headers: { "content-type": "application/json" },
    });
  expect(
    await createListClient({ fetch, maxJsonDepth: 100_000 }).paginate("/page-short").toArray(),
  ).toHaveLength(1);
});

describe("rows that move between pages", () => {
  test("an empty id is none: rows that have no other are different rows", async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({ id: "", index }));
    const list = createListClient({ fetch: createListServer({ rows }).fetch }).paginate("/page-short");
    expect(await list.toArray()).toEqual(rows);
    expect(list.repeated).toBe(0);
  });

  test("a server that may ignore paging, and does not, has its rows read to the end", async () => {
    const rows = countedRows(30);
    const answer = ({ query }: { query: Readonly<Record<string, string>> }, number: number) => {
      if (number === 2) rows.unshift(...Array.from({ length: 10 }, (_, index) => ({ id: 900 + index })));
      return rows.slice(Number(query.skip), Number(query.skip) + Number(query.limit));
    };
    const { ids: seen, list } = await walk("/optional", { rows: [], answer }, { limit: 10 });
    expect(seen).toEqual(ids(30));
    expect(list.repeated).toBe(10);
  });

  test("and once it has shown that it does not ignore it, a loop is an error there, too", async () => {
    const rows = countedRows(30);
    const answer = (_: unknown, number: number) =>
      number < 3 ? rows.slice(number * 10 - 10, number * 10) : rows.slice(0, 10);
    const { ids: seen, error } = await walk("/optional", { rows: [], answer }, { limit: 10 });
    expect(seen).toEqual(ids(20));
    expect(error).toBeInstanceOf(PaginationError);
  });

  test("a row that was inserted before pushes one onto the next page, where it is dropped and counted", async () => {
    const server = createListServer({
      rows: countedRows(30),
      before: (number, rows) => {
        if (number === 2) rows.unshift({ id: 900 }, { id: 901 });
      },
    });
    const list = createListClient({ fetch: server.fetch }).paginate("/page-last");
    const repeated: number[] = [];
    const seen: number[] = [];
    for await (const page of list.pages()) {
      repeated.push(page.repeated);
      seen.push(...page.items.map(({ id }) => id));
    }
    expect(seen).toEqual(ids(30));
    expect(repeated).toEqual([0, 2, 0, 0]);
    expect(list.repeated).toBe(2);
  });

  test.each([10, 20, 30])("%i rows that were inserted before push whole pages on", async (count) => {
    for (const path of ["/page-last", "/page-short", "/offset-short"] as const) {
      const {
        ids: seen,
        error,
        list,
      } = await walk(path, {
        rows: countedRows(70),
        before: (number, rows) => {
          if (number === 4) rows.unshift(...countedRows(count).map(({ id }) => ({ id: 900 + id })));
        },
      });
      expect(error).toBeUndefined();
      expect(seen).toEqual(ids(70));
      expect(list.repeated).toBe(count);
    }
  });

  test("so they do where the walk goes on from a cursor, with pages longer than what it takes along", async () => {
    const rows: object[] = countedRows(90);
    const options = { rows, before: (_: number, now: object[]) => now.splice(0, now.length, ...rows) };
    const server = createListServer(options);
    const client = createListClient({ fetch: server.fetch });
    const params = { query: { limit: 30 } };
    const first = await client.paginate("/page-last", { params }).pages().next();
    rows.unshift(...countedRows(30).map(({ id }) => ({ id: 900 + id })));
    const rest = client.paginate("/page-last", { params }, { from: first.value?.cursor });
    expect((await rest.toArray()).map(({ id }) => id)).toEqual(ids(90).slice(30));
    expect(rest.repeated).toBe(30);
  });

  test("who loops over rows reads the sum from the list, for the walk begun last", async () => {
    const { list, ids: seen } = await walk("/page-short", {
      rows: countedRows(30),
      before: (number, rows) => {
        if (number === 2) rows.unshift({ id: 900 });
      },
    });
    expect(seen).toEqual(ids(30));
    expect(list.repeated).toBe(1);
    list.pages();
    expect(list.repeated).toBe(0);
  });

  test("an id is the same as number and as text", async () => {
    const pages = [[{ id: 1 }, { id: 2 }], [{ id: "2" }, { id: 3 }], []];
    const { ids: seen, list } = await walk("/page-short", {
      rows: [],
      answer: (_, number) => pages[number - 1],
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(list.repeated).toBe(1);
  });

  test("rows without an id are never dropped one by one", async () => {
    const pages = [[{ name: "a" }, { name: "b" }], [{ name: "b" }, { name: "c" }], []];
    for (const path of ["/page-short", "/page-nameless"] as const) {
      const { ids: seen, list } = await walk(path, { rows: [], answer: (_, number) => pages[number - 1] });
      expect(seen).toHaveLength(4);
      expect(list.repeated).toBe(0);
    }
  });

  test("the same id twice within a page is the server's own affair", async () => {
    const { ids: seen } = await walk("/page-short", { rows: [{ id: 1 }, { id: 1 }] });
    expect(seen).toEqual([1, 1]);
  });

  test("a list that lost rows says how many may be missing, where it has a total", async () => {
    const remove = (number: number, rows: object[]) => {
      if (number === 2) rows.splice(0, 3);
    };
    const last = await walk("/page-last", { rows: countedRows(30), before: remove });
    expect(last.ids).toEqual([...ids(10), ...ids(30).slice(13)]);
    expect(last.list.removed).toBe(3);
  });

  test("a page tells what it cannot know", async () => {
    const server = createListServer({ rows: countedRows(3) });
    const client = createListClient({ fetch: server.fetch });
    const removed = [];
    for await (const page of client.paginate("/page-short").pages()) removed.push(page.removed);
    for await (const page of client.paginate("/page-last").pages()) removed.push(page.removed);
    expect(removed).toEqual([undefined, 0]);
  });
});

describe("an answer that is no list", () => {
  test.each([
    ["/page-last", { data: { 0: "a" } }, `"data" is not a list`],
    ["/page-last", { items: [] }, `"data" is not a list`],
    ["/page-last", [], `"data" is not a list`],
    ["/page-last", null, `"data" is not a list`],
    ["/page-short", { data: [] }, "the answer is not a list"],
  ] as const)("%s %j", async (path, answer, problem) => {
    const { error } = await walk(path, { rows: [], answer: () => answer });
    expect(error).toBeInstanceOf(DecodeError);
    expect(String(error)).toBe(
      `DecodeError: GET ${path}: ${problem} (status 200, content type application/json)`,
    );
  });
});
