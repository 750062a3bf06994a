import { type Cursor, PaginationError, RequestError } from "@pbxkit/core";
import { describe, expect, test } from "vitest";
import { readContinuation } from "../../src/pagination/list-request.ts";
import { createListClient, type ListPath } from "./support/list-client.ts";
import { countedRows, createListServer, type ListServerOptions } from "./support/list-server.ts";

const list = (path: ListPath, options: ListServerOptions, query: object = {}, from?: Cursor) => {
  const server = createListServer(options);
  const rows = createListClient({ fetch: server.fetch }).paginate(path, { params: { query } }, { from });
  return { server, rows };
};

describe("cursor", () => {
  test.each<ListPath>(["/cursor", "/cursor-inside"])(
    "%s: sends what the answer before gave, with filters and size",
    async (path) => {
      const { server, rows } = list(path, { rows: countedRows(5) }, { limit: 2, filter: "busy" });
      expect(await rows.toArray()).toEqual(countedRows(5));
      expect(server.requests.map(({ query }) => query)).toEqual([
        { filter: "busy", limit: "2" },
        { filter: "busy", limit: "2", after: "row-2" },
        { filter: "busy", limit: "2", after: "row-4" },
      ]);
    },
  );

  test("the walk begins at the caller's own cursor", async () => {
    const { rows } = list("/cursor", { rows: countedRows(5) }, { after: "row-3" });
    expect(await rows.toArray()).toEqual(countedRows(5).slice(3));
  });

  test.each([
    ["absent", {}],
    ["null", { next: null }],
    ["empty", { next: "" }],
  ])("a cursor that is %s is the end", async (_, end) => {
    const answer = () => ({ data: countedRows(2), ...end });
    const { server, rows } = list("/cursor", { rows: [], answer });
    expect(await rows.toArray()).toHaveLength(2);
    expect(server.requests).toHaveLength(1);
  });

  test("a number is a cursor, and an empty page with one is not the end", async () => {
    const pages = [{ data: [{ id: 1 }], next: 0 }, { data: [], next: 7 }, { data: [{ id: 2 }] }];
    const { server, rows } = list("/cursor", { rows: [], answer: (_, number) => pages[number - 1] });
    expect(await rows.toArray()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(server.requests.map(({ query }) => query.after)).toEqual([undefined, "0", "7"]);
  });

  test.each([1, 2, 3, 7])("a cycle of %i cursors ends in an error, whatever the rows", async (length) => {
    for (const row of [(number: number) => [{ id: number }], () => []]) {
      const answer = (_: unknown, number: number) => ({ data: row(number), next: `c${number % length}` });
      const { rows } = list("/cursor", { rows: [], answer });
      await expect(rows.toArray()).rejects.toThrow(/a cursor or link that it had sent before/);
    }
  });

  test.each<ListPath>(["/cursor", "/link"])(
    "%s: ever new ones with empty pages end in an error, whose cursor goes on for as many more",
    async (path) => {
      const answer = (_: unknown, number: number) =>
        path === "/link"
          ? Response.json([], { headers: { link: `<?after=${number}>; rel=next` } })
          : { data: [], next: number };
      const { server, rows } = list(path, { rows: [], answer });
      const error = await rows.toArray().catch((reason) => reason);
      expect(error).toBeInstanceOf(PaginationError);
      expect(String(error)).toContain("20 pages in a row had no rows");
      expect(server.requests).toHaveLength(21);
      const resumed = list(path, { rows: [], answer }, {}, error.cursor);
      await expect(resumed.rows.toArray()).rejects.toThrow(PaginationError);
      expect(resumed.server.requests).toHaveLength(21);
    },
  );

  test("20 empty pages before a row are none too many", async () => {
    const answer = (_: unknown, number: number) =>
      number % 21 === 0 ? { data: [{ id: number }], next: number } : { data: [], next: number };
    const { server, rows } = list("/cursor", {
      rows: [],
      answer: (request, number) => (number > 42 ? { data: [] } : answer(request, number)),
    });
    expect(await rows.toArray()).toEqual([{ id: 21 }, { id: 42 }]);
    expect(server.requests).toHaveLength(43);
  });

  test("what is no cursor is an error", async () => {
    const { rows } = list("/cursor", { rows: [], answer: () => ({ data: [], next: { id: 1 } }) });
    await expect(rows.toArray()).rejects.toThrow(PaginationError);
  });
});

/** A list of two pages whose link is scripted. */
function linked(link: string) {
  const answer = (_: unknown, number: number) =>
    Response.json([{ id: number }], number === 1 ? { headers: { link } } : {});
  return list("/link", { rows: [], answer });
}

describe("link", () => {
  test.each([
    ["relative", "<?after=x>; rel=next"],
    ["an absolute path", '</other?after=x>; rel="next"'],
    ["a whole address", '<https://lists.example/link?after=x>; rel="next"'],
    ["among others, relations in any case", '<?a=1>; rel="prev", <?after=x>; title="<>;,"; REL="self NEXT"'],
    ["without spaces, with parameters that have no value", "<?after=x>;crossorigin;rel=next"],
    ["only the first rel counts", '<?a=1>; rel="prev"; rel="next", <?after=x>; rel="next"'],
    ["one with an anchor is about something else", '<?a=1>; rel=next; anchor="#x", <?after=x>; rel=next'],
  ])("%s is followed", async (_, link) => {
    const { server, rows } = linked(link);
    expect(await rows.toArray()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(server.requests[1]?.query).toEqual({ after: "x" });
  });

  test.each(["", '<?after=x>; rel="prev"', '<?after=x>; title="rel=next"', "?after=x; rel=next"])(
    "%j is no link to a next page",
    async (link) => {
      const { server, rows } = linked(link);
      expect(await rows.toArray()).toEqual([{ id: 1 }]);
      expect(server.requests).toHaveLength(1);
    },
  );

  test.each([
    "https://elsewhere.example/link?after=x",
    "http://lists.example/link?after=x",
    "https://lists.example:8443/link",
    "https://lists.example@elsewhere.example/link",
    "//elsewhere.example/link",
    "javascript:void 0",
    "https://[/",
  ])("a link to %s is not followed, and no end either", async (target) => {
    const { server, rows } = linked(`<${target}>; rel="next"`);
    await expect(rows.toArray()).rejects.toThrow(PaginationError);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["/v1/rooms?after=x", true],
    ["/v2/rooms", false],
    ["/v1/../admin", false],
    ["/v1/%2e%2e/admin", false],
    ["/v1/x%2f..%2f..%2fadmin", false],
    ["/v10/rooms", false],
  ])("below a path of the API, %s is followed: %s", (target, isFollowed) => {
    const headers = new Headers({ link: `<${target}>; rel=next` });
    const root = "https://lists.example/v1";
    const found = readContinuation({ style: "link" }, [], headers, `${root}/rooms`, root);
    expect(found.token !== undefined && found.problem === undefined).toBe(isFollowed);
  });

  test("a cycle of links ends in an error", async () => {
    const answer = ({ query }: { query: { after?: string } }, number: number) =>
      Response.json([{ id: number }], {
        headers: { link: `<?after=${query.after === "a" ? "b" : "a"}>; rel=next` },
      });
    const { rows } = list("/link", { rows: [], answer });
    await expect(rows.toArray()).rejects.toThrow(/a cursor or link that it had sent before/);
  });

  test("a cursor that leads to another server is refused before anything is sent", async () => {
    const { rows } = list("/link", { rows: countedRows(30) });
    const { value: page } = await rows.pages().next();
    for (const token of ["@elsewhere.example/", ".elsewhere.example/", ":8443/"]) {
      const { server, rows: going } = list("/link", { rows: [] }, {}, { ...page?.cursor, token });
      await expect(going.toArray()).rejects.toThrow(RequestError);
      expect(server.requests).toHaveLength(0);
    }
  });

  test("a cursor without what leads on is refused, and does not begin anew", async () => {
    for (const path of ["/cursor", "/link"] as const) {
      const { rows } = list(path, { rows: countedRows(30) });
      const { value: page } = await rows.pages().next();
      const { token: _, ...rest } = page?.cursor ?? {};
      await expect(list(path, { rows: [] }, {}, rest).rows.toArray()).rejects.toThrow(/paged in another way/);
    }
  });
});
