import { isPbxError, type PaginateOptions, type RequestError } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { createListClient, type ListPath } from "./support/list-client.ts";
import { countedRows, createListServer } from "./support/list-server.ts";

const failAt =
  (page: number, status = 500) =>
  (request: { query: Readonly<Record<string, string>> }) => {
    const number = Number(request.query.page);
    if (number === page) return Response.json({ message: "no" }, { status });
    const data = countedRows(50).slice((number - 1) * 10, number * 10);
    return { data, last_page: 5, current_page: number };
  };

/** The rows that came, and the error that ended the loop. */
async function walk(path: ListPath, answer: ReturnType<typeof failAt>, options?: PaginateOptions) {
  const clock = createTestClock();
  const server = createListServer({ rows: [], answer, latency: 10, clock });
  const client = createListClient({ fetch: server.fetch, clock });
  const ids: number[] = [];
  let error: unknown;
  const loop = async () => {
    for await (const { id } of client.paginate(path, undefined, options)) ids.push(id);
  };
  await clock.runUntil(
    loop().catch((thrown: unknown) => {
      error = thrown;
    }),
  );
  return { ids, error, server, client, clock };
}

describe("a page that fails", () => {
  test.each([0, 1, 4])(
    "prefetch %i: its error comes after the rows before it, with the cursor to go on after",
    async (prefetch) => {
      const { ids, error, server, client, clock } = await walk("/page-last", failAt(4, 404), { prefetch });
      expect(ids).toHaveLength(30);
      expect(error).toMatchObject({ name: "ApiError", status: 404, operation: "GET /page-last" });
      if (!isPbxError(error) || !error.cursor) return expect.unreachable();

      const rest = client.paginate("/page-last", undefined, {
        from: JSON.parse(JSON.stringify(error.cursor)),
      });
      const requests = server.requests.length;
      await clock.runUntil(rest.toArray().catch(() => {}));
      expect(server.requests[requests]?.query).toEqual({ page: "4" });
      expect(server.underWay).toBe(0);
      expect(clock.pending).toBe(0);
    },
  );

  test("the cursor is not printed", async () => {
    const { error } = await walk("/page-last", failAt(2));
    expect(Object.keys(error as object)).not.toContain("cursor");
    expect(JSON.stringify(error)).not.toContain("recent");
  });

  test("a first page that fails has no cursor, or the one that the walk began with", async () => {
    const { error } = await walk("/page-last", failAt(1));
    expect(error).not.toHaveProperty("cursor");
    const { error: middle } = await walk("/page-last", failAt(3));
    if (!isPbxError(middle) || !middle.cursor) return expect.unreachable();
    const { error: again } = await walk("/page-last", failAt(3), { from: middle.cursor });
    expect(again).toHaveProperty("cursor", middle.cursor);
  });

  test("an aborted loop's cursor is that of the last page whose rows were all handed out", async () => {
    const controller = new AbortController();
    const server = createListServer({ rows: countedRows(50) });
    const client = createListClient({ fetch: server.fetch });
    const seen: number[] = [];
    let error: unknown;
    try {
      for await (const { id } of client.paginate("/page-last", { signal: controller.signal })) {
        seen.push(id);
        if (id === 25) controller.abort();
      }
    } catch (thrown) {
      error = thrown;
    }
    expect(seen).toHaveLength(25);
    if (!isPbxError(error) || !error.cursor) return expect.unreachable();
    const rest = await client.paginate("/page-last", undefined, { from: error.cursor }).toArray();
    expect(rest[0]).toEqual({ id: 21 });
  });

  test("each page is retried like any call", async () => {
    let failures = 2;
    const server = createListServer({ rows: countedRows(25) });
    const clock = createTestClock();
    const fetch = async (request: Request) => {
      if (request.url.includes("page=2") && failures-- > 0) return new Response(null, { status: 503 });
      return server.fetch(request);
    };
    const client = createListClient({ fetch, clock, retry: { attempts: 3 } });
    expect(await clock.runUntil(client.paginate("/page-last").toArray())).toEqual(countedRows(25));
  });

  test("each page has a deadline of its own", async () => {
    const clock = createTestClock();
    const server = createListServer({ rows: countedRows(100), latency: 900, clock });
    const client = createListClient({ fetch: server.fetch, clock });
    const list = client.paginate("/page-last", { timeout: 1_000 });
    expect(await clock.runUntil(list.toArray())).toHaveLength(100);
  });

  test("a failed walk is over", async () => {
    const server = createListServer({ rows: [], answer: failAt(1) });
    const pages = createListClient({ fetch: server.fetch }).paginate("/page-last").pages();
    await expect(pages.next()).rejects.toMatchObject({ status: 500 });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(1);
  });

  test("a page that fails while nobody waits is no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const server = createListServer({ rows: [], answer: failAt(3) });
    const pages = createListClient({ fetch: server.fetch })
      .paginate("/page-last", {}, { prefetch: 3 })
      .pages();
    await pages.next();
    for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setImmediate(resolve));
    await pages.return?.();
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

describe("input that cannot be followed", () => {
  const server = createListServer({ rows: countedRows(30) });
  const client = createListClient({ fetch: server.fetch });
  /** What JavaScript callers can pass. */
  const loose = client as unknown as {
    paginate(
      path: unknown,
      init?: unknown,
      options?: unknown,
    ): { toArray(options?: unknown): Promise<unknown[]> };
  };

  const refused = async (list: { toArray(options?: unknown): Promise<unknown[]> }, options?: unknown) => {
    const error = await list.toArray(options).then(
      () => expect.unreachable(),
      (thrown: RequestError) => thrown,
    );
    expect(error).toMatchObject({ name: "RequestError", outcome: "not-sent", attempts: 0 });
    return error.message;
  };

  test("a path that is no list", async () => {
    expect(await refused(loose.paginate("/not-a-list"))).toBe(
      "GET /not-a-list: is no list; call GET instead of paginate",
    );
    expect(await refused(loose.paginate("/+70000000001"))).toBe(
      "GET (undeclared path): is no list; call GET instead of paginate",
    );
    expect(await refused(loose.paginate(undefined))).toContain("is no list");
  });

  test("a filter that is not where filters go would bring the whole list", async () => {
    expect(await refused(loose.paginate("/page-last", { query: { name: "Desk" } }))).toContain(
      'GET /page-last: init: there is no "query"; there are params,',
    );
    for (const query of [new Map([["name", "Desk"]]), new URLSearchParams({ name: "Desk" }), "name=Desk"]) {
      const told = await refused(loose.paginate("/page-last", { params: { query } }));
      expect(told).toContain("params.query must be a plain object");
    }
    for (const init of ["name=Desk", 7]) {
      expect(await refused(loose.paginate("/page-last", init))).toContain("init must be an object");
    }
    expect(server.requests).toEqual([]);
  });

  test.each([
    [{ page: 0 }, `query parameter "page" must be a whole number from 1`],
    [{ page: "next" }, `query parameter "page" must be a whole number from 1`],
    [{ limit: 0 }, `query parameter "limit" must be a whole number from 1`],
    [{ limit: 2.5 }, `query parameter "limit" must be a whole number from 1`],
  ])("query %j", async (query, problem) => {
    expect(await refused(loose.paginate("/page-last", { params: { query } }))).toBe(
      `GET /page-last: ${problem}`,
    );
  });

  test.each([
    [{ prefetch: -1 }, "prefetch must be a whole number from 0"],
    [{ prefetch: Number.POSITIVE_INFINITY }, "prefetch must be a whole number from 0"],
    [{ prefetch: "2" }, "prefetch must be a whole number from 0"],
    [{ maxItems: 1.5 }, "maxItems must be a whole number from 0"],
    [{ maxItems: Number.NaN }, "maxItems must be a whole number from 0"],
  ])("options %j", async (options, problem) => {
    expect(await refused(loose.paginate("/page-last", {}, options))).toBe(`GET /page-last: ${problem}`);
  });

  test("a missing path parameter, as in a call", async () => {
    expect(await refused(loose.paginate("/accounts/{account_id}/rows"))).toContain(`"account_id" is missing`);
  });

  test("more rows than toArray's cap", async () => {
    expect(await refused(client.paginate("/page-last"), { cap: 29 })).toBe(
      "GET /page-last: the list has more than 29 rows; loop over it, or raise toArray's cap",
    );
    expect(await client.paginate("/page-last").toArray({ cap: 30 })).toHaveLength(30);
    expect(await refused(client.paginate("/page-last"), { cap: Number.NaN })).toContain(
      "cap must be a number",
    );
  });

  test("toArray's cap is 100,000 unless told otherwise", async () => {
    const long = createListServer({ rows: countedRows(100_001), defaultSize: 50_000 });
    const list = createListClient({ fetch: long.fetch }).paginate("/page-last");
    expect(await refused(list)).toContain("more than 100000 rows");
    expect(await list.toArray({ cap: 100_001 })).toHaveLength(100_001);
  });
});
