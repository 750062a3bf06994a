import { once } from "node:events";
import { expect, test } from "vitest";
import { httpServer } from "../support/loopback.ts";
import { createListClient } from "./support/list-client.ts";
import { countedRows } from "./support/list-server.ts";

const AHEAD = 3;

/** A list whose first page is answered and no other, so that what is ahead stays under way on real connections. */
async function arrange() {
  const closed: Promise<unknown>[] = [];
  let arrived = () => {};
  const allAhead = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const { origin } = await httpServer((request, response) => {
    if (request.url?.includes("page=1")) {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data: countedRows(10), last_page: 9, total: 90, current_page: 1 }));
      return;
    }
    closed.push(once(response, "close"));
    if (closed.length === AHEAD) arrived();
  });
  const here = (request: Request) =>
    fetch(new Request(origin + new URL(request.url).pathname + new URL(request.url).search, request));
  const abort = new AbortController();
  const list = createListClient({ fetch: here }).paginate(
    "/page-last",
    { signal: abort.signal },
    { prefetch: AHEAD },
  );
  return { list, allAhead, closed, abort };
}

test.each(["break", "return", "throw", "signal"])(
  "%s closes the connections of what is under way",
  async (way) => {
    const { list, allAhead, closed, abort } = await arrange();
    const walk = async () => {
      for await (const row of list) {
        await allAhead;
        if (way === "break") break;
        if (way === "return") return row;
        if (way === "throw") throw new Error("the caller's own");
        abort.abort();
      }
    };
    await walk().catch(() => {});
    expect(closed).toHaveLength(AHEAD);
    await Promise.all(closed);
  },
);
