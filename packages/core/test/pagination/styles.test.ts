import { describe, expect, test } from "vitest";
import { createListClient, type ListPath } from "./support/list-client.ts";
import { countedRows, createListServer, type ListServerOptions } from "./support/list-server.ts";

/** Walks a whole list and tells which ids came and what was asked for. */
async function walk(path: ListPath, options: ListServerOptions, query: Record<string, unknown> = {}) {
  const server = createListServer(options);
  const client = createListClient({ fetch: server.fetch });
  const list = client.paginate(path, { params: { query } });
  const ids: number[] = [];
  for await (const { id } of list) ids.push(id);
  return { ids, list, queries: server.requests.map((request) => request.query) };
}

const ids = (count: number) => countedRows(count).map(({ id }) => id);

describe("offset", () => {
  test("the next offset is the number of rows received", async () => {
    const walked = await walk("/offset-short", { rows: countedRows(23) });
    expect(walked.ids).toEqual(ids(23));
    expect(walked.queries).toEqual([{ skip: "0" }, { skip: "10" }, { skip: "20" }]);
  });

  test("a full last page needs one more request", async () => {
    const { queries } = await walk("/offset-short", { rows: countedRows(20) });
    expect(queries.map(({ skip }) => skip)).toEqual(["0", "10", "20"]);
  });

  test("a first page that is shorter than asked shows a cap: then no short page is the end", async () => {
    const walked = await walk("/offset-short", { rows: countedRows(130), cap: 50 }, { limit: 100 });
    expect(walked.ids).toEqual(ids(130));
    expect(walked.queries.map(({ skip }) => skip)).toEqual(["0", "50", "100", "130"]);
  });

  test.each([
    [[7, 3, 5, 1, 9, 2], 10],
    [[7, 7, 6, 7], 8],
    [[1, 1, 1], 2],
  ])("a cap that varies from page to page (%j of %i asked for) loses nothing", async (caps, limit) => {
    const rows = countedRows(27);
    const answer = ({ query }: { query: Readonly<Record<string, string>> }, number: number) =>
      rows.slice(Number(query.skip), Number(query.skip) + (caps[(number - 1) % caps.length] ?? 0));
    expect((await walk("/offset-short", { rows: [], answer }, { limit })).ids).toEqual(ids(27));
  });

  test("a list without a cap ends at its short page, as long as its first page is full", async () => {
    const walked = await walk("/offset-short", { rows: countedRows(23) }, { limit: 10 });
    expect(walked.ids).toEqual(ids(23));
    expect(walked.queries.map(({ skip }) => skip)).toEqual(["0", "10", "20"]);
  });

  test("a page size and filters go with every request", async () => {
    const { queries } = await walk("/offset-short", { rows: countedRows(5) }, { limit: 3, filter: "busy" });
    expect(queries).toEqual([
      { skip: "0", limit: "3", filter: "busy" },
      { skip: "3", limit: "3", filter: "busy" },
    ]);
  });

  test("a server that caps the size below what was asked loses nothing", async () => {
    const walked = await walk("/offset-short", { rows: countedRows(45), cap: 20 }, { limit: 1000 });
    expect(walked.ids).toEqual(ids(45));
    expect(walked.queries.map(({ skip }) => skip)).toEqual(["0", "20", "40", "45"]);
  });

  test("end empty: reads until an empty page, however short the pages", async () => {
    const walked = await walk("/offset-empty", { rows: countedRows(25) }, { limit: 10 });
    expect(walked.ids).toEqual(ids(25));
    expect(walked.queries.map(({ skip }) => skip)).toEqual(["0", "10", "20", "25"]);
  });

  test("the walk begins at the caller's own offset", async () => {
    const { queries } = await walk("/offset-short", { rows: countedRows(28) }, { skip: 15 });
    expect(queries).toEqual([{ skip: "15" }, { skip: "25" }]);
  });

  test("a server that ignores paging and always sends the whole list is read once, without error", async () => {
    const walked = await walk("/optional", { rows: countedRows(7) });
    expect(walked.ids).toEqual(ids(7));
    expect(walked.list.repeated).toBe(0);
    // The last one asks for rows where no list has any.
    expect(walked.queries).toEqual([{ skip: "0" }, { skip: "7" }, { skip: "2147483647" }]);
  });
});

describe("page", () => {
  test("without a known size the first page shows it, and a shorter one is the last", async () => {
    const walked = await walk("/page-short", { rows: countedRows(23) });
    expect(walked.ids).toEqual(ids(23));
    expect(walked.queries).toEqual([{ page: "1" }, { page: "2" }, { page: "3" }]);
  });

  test("a first page that is shorter than asked may be a cap, so it is not the end", async () => {
    const walked = await walk("/page-short", { rows: countedRows(45), cap: 20 }, { limit: 100 });
    expect(walked.ids).toEqual(ids(45));
    expect(walked.queries.map(({ page, limit }) => [page, limit])).toEqual([
      ["1", "100"],
      ["2", "100"],
      ["3", "100"],
      ["4", "100"],
    ]);
  });

  test("a list on one page costs a second, empty one where the size is unknown", async () => {
    const walked = await walk("/page-short", { rows: countedRows(4) }, { limit: 100 });
    expect(walked.ids).toEqual(ids(4));
    expect(walked.queries).toHaveLength(2);
  });

  test("pages that grow have no fixed size, so only an empty one is the end", async () => {
    const lengths = [3, 5, 2, 4, 0];
    const rows = countedRows(14);
    const answer = (_: unknown, number: number) => rows.splice(0, lengths[number - 1]);
    const walked = await walk("/page-short", { rows: [], answer });
    expect(walked.ids).toEqual(ids(14));
    expect(walked.queries).toHaveLength(5);
  });

  test("the walk begins at the caller's own page", async () => {
    const walked = await walk("/page-last", { rows: countedRows(35) }, { page: 3 });
    expect(walked.ids).toEqual(ids(35).slice(20));
    expect(walked.queries).toEqual([{ page: "3" }, { page: "4" }]);
  });
});

describe("last", () => {
  test("ends at the page that the answer calls the last, and never follows its links", async () => {
    const walked = await walk("/page-last", { rows: countedRows(20) }, { limit: 10, filter: "busy" });
    expect(walked.ids).toEqual(ids(20));
    expect(walked.queries).toEqual([
      { page: "1", limit: "10", filter: "busy" },
      { page: "2", limit: "10", filter: "busy" },
    ]);
  });

  /** A server whose envelope is scripted: page n is answered with the nth envelope and its own two rows. */
  const scripted = (envelopes: readonly object[]) => ({
    rows: [],
    answer: ({ query }: { query: Readonly<Record<string, string>> }) => {
      const page = Number(query.page);
      const data = envelopes[page - 1] ? [{ id: page * 2 - 1 }, { id: page * 2 }] : [];
      return { data, ...envelopes[page - 1] };
    },
  });

  test("a last page that grows is followed", async () => {
    const walked = await walk(
      "/page-last",
      scripted([{ last_page: 2 }, { last_page: 4 }, { last_page: 4 }, { last_page: 4 }]),
    );
    expect(walked.ids).toEqual(ids(8));
    expect(walked.queries).toHaveLength(4);
  });

  test("a last page that shrinks ends the walk there", async () => {
    const walked = await walk("/page-last", scripted([{ last_page: 5 }, { last_page: 3 }, { last_page: 3 }]));
    expect(walked.ids).toEqual(ids(6));
    expect(walked.queries).toHaveLength(3);
  });

  test("numbers that come as text are read", async () => {
    const walked = await walk(
      "/page-last",
      scripted([{ last_page: "2", current_page: "1" }, { last_page: "2" }]),
    );
    expect(walked.ids).toEqual(ids(4));
    expect(walked.queries).toHaveLength(2);
  });

  test.each([null, undefined, "three", -1, 1.5, {}])(
    "with %j as the last page the total counts",
    async (last_page) => {
      const envelope = { last_page, total: 5 };
      const walked = await walk("/page-last", scripted([envelope, envelope, envelope]));
      expect(walked.ids).toEqual(ids(6));
      expect(walked.queries).toHaveLength(3);
    },
  );

  test("with neither a last page nor a total it is read until an empty page", async () => {
    const walked = await walk("/page-last", scripted([{}, {}, {}]));
    expect(walked.ids).toEqual(ids(6));
    expect(walked.queries).toHaveLength(4);
  });

  test.each([{ total: 0 }, { total: 3 }, { last_page: 0, total: 0 }, { last_page: 0 }])(
    "%j, fewer than have come, is not believed",
    async (counts) => {
      const rows = countedRows(23);
      const answer = ({ query }: { query: Readonly<Record<string, string>> }) => {
        const start = (Number(query.page) - 1) * 10;
        return { data: rows.slice(start, start + 10), ...counts };
      };
      expect((await walk("/page-last", { rows: [], answer })).ids).toEqual(ids(23));
    },
  );

  test("empty pages before a last one that is far off end in an error", async () => {
    const answer = () => ({ data: [], last_page: 1e9 });
    await expect(walk("/page-last", { rows: [], answer })).rejects.toMatchObject({
      name: "PaginationError",
      message: expect.stringContaining("20 pages in a row had no rows"),
    });
  });

  test("empty pages do not end the walk before the last one, and cannot put it off for ever", async () => {
    const answer = ({ query }: { query: Readonly<Record<string, string>> }) => {
      const page = Number(query.page);
      return { data: page === 1 || page === 4 ? [{ id: page }] : [], last_page: page < 4 ? 4 : page + 1 };
    };
    const walked = await walk("/page-last", { rows: [], answer });
    expect(walked.ids).toEqual([1, 4]);
    expect(walked.queries).toHaveLength(5);
  });

  test("a last page that is counted by a size that the server does not serve is none", async () => {
    const answer = ({ query }: { query: Readonly<Record<string, string>> }) => {
      const start = (Number(query.page) - 1) * 50;
      const data = countedRows(130).slice(start, start + 50);
      return { data, total: 130, last_page: Math.ceil(130 / Number(query.limit)) };
    };
    const walked = await walk("/page-last", { rows: [], answer }, { limit: 100 });
    expect(walked.ids).toEqual(ids(130));
    expect(walked.queries).toHaveLength(3);
  });

  test("a server that answers a page beyond the end with the last one again ends the walk", async () => {
    let last = 3;
    const answer = ({ query }: { query: Readonly<Record<string, string>> }) => {
      const page = Math.min(Number(query.page), last);
      const body = { data: [{ id: page }], last_page: last, current_page: page };
      if (query.page === "2") last = 2;
      return body;
    };
    const walked = await walk("/page-last", { rows: [], answer });
    expect(walked.ids).toEqual([1, 2]);
    expect(walked.queries).toHaveLength(3);
  });
});

test("a list that is not paged is one request, without parameters of ours", async () => {
  const walked = await walk("/single", { rows: countedRows(250) }, { filter: "busy" });
  expect(walked.ids).toEqual(ids(250));
  expect(walked.queries).toEqual([{ filter: "busy" }]);
});

test.each(["/offset-short", "/offset-empty", "/optional", "/page-short", "/page-last", "/single"] as const)(
  "%s: an empty list is one request and one empty page",
  async (path) => {
    const server = createListServer({ rows: [] });
    const pages = [];
    for await (const page of createListClient({ fetch: server.fetch }).paginate(path).pages())
      pages.push(page);
    expect(pages.map(({ items }) => items)).toEqual([[]]);
    expect(server.requests).toHaveLength(1);
  },
);
