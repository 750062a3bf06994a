import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { createListClient } from "./support/list-client.ts";

const ROWS = 1_000_000;
const PAGE_ROWS = 1_000;
/** What the collector's own bookkeeping may differ by; the rows themselves take over 100 MB. */
const TOLERANCE = 2 * 1024 * 1024;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes on the heap that something still holds. */
function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** A list of a million rows that holds none of them. */
async function fetch(request: Request): Promise<Response> {
  const page = Number(new URL(request.url).searchParams.get("page"));
  const data = Array.from({ length: PAGE_ROWS }, (_, index) => {
    const id = (page - 1) * PAGE_ROWS + index + 1;
    return { id: `row-${id}`, name: `Account ${id}`, number: id };
  });
  return Response.json({ data, last_page: ROWS / PAGE_ROWS, total: ROWS, current_page: page });
}

test("memory is as flat at the end of a million rows as after a tenth of them", async () => {
  const list = createListClient({ fetch }).paginate("/page-last", undefined, { prefetch: 4 });
  let count = 0;
  let early = 0;
  let late = 0;
  for await (const _row of list) {
    count += 1;
    if (count === ROWS / 10) early = heldBytes();
    if (count === ROWS) late = heldBytes();
  }
  expect(count).toBe(ROWS);
  expect(late - early).toBeLessThan(TOLERANCE);
});
