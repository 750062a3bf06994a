import type { PaginateOptions } from "@pbxkit/core";
import { createTestClock } from "@pbxkit/core/testing";
import { describe, expect, test } from "vitest";
import { createListClient, type ListPath } from "./support/list-client.ts";
import { countedRows, createListServer } from "./support/list-server.ts";

const LATENCY = 50;

function arrange(pages: number, path: ListPath, options?: PaginateOptions, signal?: AbortSignal) {
  const clock = createTestClock();
  const server = createListServer({ rows: countedRows(pages * 10), latency: LATENCY, clock });
  const client = createListClient({ fetch: server.fetch, clock });
  const list = client.paginate(path, { signal }, options);
  const work = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      clock.setTimeout(resolve, milliseconds);
    });
  return { clock, server, list, work };
}

/** Milliseconds of virtual time that a walk takes whose caller works so long on each page. */
async function timeOf(
  pages: number,
  path: ListPath,
  working: number,
  options?: PaginateOptions,
): Promise<number> {
  const { clock, list, work } = arrange(pages, path, options);
  const startedAt = clock.now();
  const walk = async () => {
    let seen = 0;
    for await (const page of list.pages()) {
      seen += page.items.length;
      await work(working);
    }
    return seen;
  };
  expect(await clock.runUntil(walk())).toBe(pages * 10);
  expect(clock.pending).toBe(0);
  return clock.now() - startedAt;
}

describe("time", () => {
  test.each(["/page-last", "/page-short", "/offset-short", "/offset-empty"] as const)(
    "%s: one page ahead, the walk takes little longer than the longer of its two chains",
    async (path) => {
      expect(await timeOf(100, path, 20)).toBeLessThanOrEqual(1.15 * 100 * LATENCY);
      expect(await timeOf(100, path, 80)).toBeLessThanOrEqual(1.15 * 100 * 80);
    },
  );

  test("without reading ahead the chains add up", async () => {
    expect(await timeOf(100, "/page-last", 20, { prefetch: 0 })).toBe(100 * (LATENCY + 20));
  });

  test("where the last page is known four requests overlap, and the walk is at least 2.5 times faster", async () => {
    const sequential = await timeOf(100, "/page-last", 20, { prefetch: 0 });
    const ahead = await timeOf(100, "/page-last", 20, { prefetch: 4 });
    expect(sequential / ahead).toBeGreaterThanOrEqual(2.5);
    const idle = await timeOf(100, "/page-last", 0, { prefetch: 4 });
    expect((100 * LATENCY) / idle).toBeGreaterThanOrEqual(2.5);
  });
});

describe("back-pressure", () => {
  test.each([
    ["/page-last", 0, 1],
    ["/page-last", 1, 2],
    ["/page-last", 4, 5],
    ["/page-short", 0, 1],
    ["/page-short", 3, 4],
    ["/offset-empty", 1, 2],
  ] as const)(
    "%s, prefetch %i: %i requests while the caller is on the first page",
    async (path, prefetch, most) => {
      const { clock, server, list } = arrange(20, path, { prefetch });
      const pages = list.pages();
      await clock.runUntil(pages.next());
      await clock.advance(60_000);
      expect(server.requests).toHaveLength(most);
      await clock.runUntil(pages.next());
      await clock.advance(60_000);
      expect(server.requests).toHaveLength(most + 1);
      await pages.return?.();
    },
  );

  test("nothing is requested before the first row is asked for", async () => {
    const { clock, server, list } = arrange(3, "/page-last");
    list.pages();
    list[Symbol.asyncIterator]();
    await clock.advance(1_000);
    expect(server.requests).toHaveLength(0);
  });

  test("no more than `prefetch` requests are ever under way at once", async () => {
    const { clock, server, list } = arrange(30, "/page-last", { prefetch: 4 });
    await clock.runUntil(list.toArray());
    expect(server.mostUnderWay).toBe(4);
    expect(server.requests).toHaveLength(30);
  });

  test("where the end is unknown no page is asked for on suspicion", async () => {
    const { clock, server, list } = arrange(3, "/page-short", { prefetch: 5 });
    await clock.runUntil(list.toArray());
    expect(server.mostUnderWay).toBe(1);
    expect(server.requests.map(({ query }) => query.page)).toEqual(["1", "2", "3", "4"]);
  });

  test("maxItems keeps pages that are not needed from being asked for", async () => {
    const { clock, server, list } = arrange(30, "/page-last", { prefetch: 8, maxItems: 35 });
    expect(await clock.runUntil(list.toArray())).toEqual(countedRows(35));
    expect(server.requests).toHaveLength(4);
  });

  test("maxItems: 0 asks for nothing", async () => {
    const { clock, server, list } = arrange(3, "/page-last", { maxItems: 0 });
    expect(await clock.runUntil(list.toArray())).toEqual([]);
    expect(server.requests).toHaveLength(0);
  });

  test("pages come in order, in whatever order the answers come", async () => {
    const clock = createTestClock();
    const server = createListServer({ rows: countedRows(100) });
    const fetch = async (request: Request) => {
      const page = Number(new URL(request.url).searchParams.get("page"));
      await new Promise<void>((resolve) => {
        clock.setTimeout(resolve, (page % 5) * 100);
      });
      return server.fetch(request);
    };
    const list = createListClient({ fetch, clock }).paginate("/page-last", undefined, { prefetch: 4 });
    expect(await clock.runUntil(list.toArray())).toEqual(countedRows(100));
    expect(server.requests.map(({ query }) => Number(query.page)).slice(1)).not.toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });
});

describe("leaving early", () => {
  type Leave = (list: AsyncIterable<unknown>, work: () => Promise<void>) => Promise<unknown>;
  const ways: readonly (readonly [string, Leave])[] = [
    [
      "break",
      async (list, work) => {
        for await (const _row of list) {
          await work();
          break;
        }
      },
    ],
    [
      "return",
      async (list, work) => {
        for await (const row of list) {
          await work();
          return row;
        }
      },
    ],
    [
      "throw",
      async (list, work) => {
        for await (const _row of list) {
          await work();
          throw new Error("the caller's own");
        }
      },
    ],
  ];

  test.each(ways)("%s cancels what is under way, and leaves no timer", async (way, leave) => {
    const { clock, server, list, work } = arrange(20, "/page-last", { prefetch: 3 });
    const left = clock.runUntil(leave(list, () => work(10)));
    if (way === "throw") await expect(left).rejects.toThrow("the caller's own");
    else await left;
    expect(server.requests).toHaveLength(4);
    expect(server.aborted).toBe(3);
    expect(server.underWay).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test("a return during a pending next ends both at once", async () => {
    const { clock, server, list } = arrange(20, "/page-last");
    const pages = list.pages();
    const pending = pages.next();
    await clock.advance(10);
    expect(await pages.return?.()).toEqual({ done: true, value: undefined });
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(server.aborted).toBe(1);
    expect(clock.pending).toBe(0);
  });

  test("a return before the first next asks for nothing", async () => {
    const { server, list } = arrange(3, "/page-last");
    const rows = list[Symbol.asyncIterator]();
    await rows.return?.();
    expect(await rows.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(0);
  });

  test("the walk's end cancels the pages that turned out not to exist", async () => {
    const clock = createTestClock();
    const server = createListServer({
      rows: countedRows(100),
      latency: LATENCY,
      clock,
      before: (number, rows) => {
        if (number === 2) rows.splice(20);
      },
    });
    const client = createListClient({ fetch: server.fetch, clock });
    const rows = await clock.runUntil(client.paginate("/page-last", undefined, { prefetch: 4 }).toArray());
    expect(rows).toEqual(countedRows(20));
    expect(server.underWay).toBe(0);
    expect(clock.pending).toBe(0);
  });
});

describe("signal", () => {
  test("aborting while the caller works cancels what is under way and ends the loop with an AbortError", async () => {
    const controller = new AbortController();
    const { clock, server, list } = arrange(20, "/page-last", { prefetch: 2 }, controller.signal);
    const seen: number[] = [];
    const walk = async () => {
      for await (const { id } of list) {
        seen.push(id);
        if (id === 12) controller.abort(new Error("held by the signal only"));
      }
    };
    const error = await clock.runUntil(walk().catch((thrown: Error) => thrown));
    expect(error).toMatchObject({ name: "AbortError", operation: "GET /page-last" });
    expect(seen).toHaveLength(12);
    await clock.advance(0);
    expect(server.underWay).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test("aborting while the caller waits rejects the wait", async () => {
    const controller = new AbortController();
    const { clock, list } = arrange(20, "/offset-short", undefined, controller.signal);
    const pages = list.pages();
    await clock.runUntil(pages.next());
    const waiting = pages.next().catch((thrown: Error) => thrown);
    await clock.advance(10);
    controller.abort();
    expect(await waiting).toMatchObject({ name: "AbortError", phase: "connect" });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(clock.pending).toBe(0);
  });

  test("a signal that was aborted before ends the walk before the first request", async () => {
    const { server, list } = arrange(2, "/page-last", undefined, AbortSignal.abort());
    await expect(list.toArray()).rejects.toMatchObject({ name: "AbortError", outcome: "not-sent" });
    expect(server.requests).toHaveLength(0);
  });

  test("no listener stays on the signal after a walk", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const counted = new Proxy(signal, {
      get(target, name) {
        if (name === "addEventListener" || name === "removeEventListener") {
          return (...parameters: Parameters<AbortSignal["addEventListener"]>) => {
            listeners += name === "addEventListener" ? 1 : -1;
            target[name](...parameters);
          };
        }
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const { clock, list } = arrange(5, "/page-last", { prefetch: 3 }, counted);
    await clock.runUntil(list.toArray());
    expect(listeners).toBe(0);
  });
});

test("rows asked for all at once come in order", async () => {
  const { clock, list } = arrange(3, "/page-last");
  const rows = list[Symbol.asyncIterator]();
  const results = await clock.runUntil(Promise.all(Array.from({ length: 32 }, () => rows.next())));
  expect(results.slice(0, 30).map(({ value }) => value)).toEqual(countedRows(30));
  expect(results.slice(30).every(({ done }) => done)).toBe(true);
});

test("a list can be walked several times, each time anew", async () => {
  const { clock, server, list } = arrange(2, "/page-last");
  expect(await clock.runUntil(list.toArray())).toEqual(countedRows(20));
  expect(await clock.runUntil(list.toArray())).toEqual(countedRows(20));
  expect(server.requests).toHaveLength(4);
});
