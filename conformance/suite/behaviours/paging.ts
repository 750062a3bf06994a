import { AbortError, ApiError } from "@pbxkit/core";
import { check, equal, rejection } from "../assert.ts";
import type { Group } from "../behaviour.ts";
import { plusofonAt, plusofonOf, tenantOf } from "../clients.ts";

const ENDPOINTS = "/api/organizations/{tenant_id}/endpoints/";

export const paging: Group = {
  name: "paging",
  behaviours: [
    {
      name: "page numbers in an envelope (Plusofon): every row once, in order",
      async run(context) {
        const simulator = await context.simulator("plusofon");
        const ids: number[] = [];
        for await (const { id } of plusofonOf(simulator).paginate("/api/v1/sip")) ids.push(id);
        equal(
          ids,
          Array.from({ length: 40 }, (_, index) => 501 + index),
          "ids",
        );
        equal(
          (await simulator.requests()).map(({ query }) => query.page ?? "1"),
          ["1", "2", "3"],
          "pages",
        );
      },
    },
    {
      name: "an offset and a bare array (tenant API): every row once",
      async run(context) {
        const simulator = await context.simulator("tenant-api");
        const rows = await tenantOf(simulator).paginate(ENDPOINTS).toArray();
        equal(new Set(rows.map(({ id }) => id)).size, 230, "different rows");
        equal(rows.length, 230, "rows");
      },
    },
    {
      name: "the next page is fetched while the caller works on this one, and no further",
      async run(context) {
        const page = (current_page: number) => ({
          body: { data: [{ id: current_page }], current_page, last_page: 9, per_page: 1, total: 9 },
        });
        const script = await context.script(page(1), page(2), page(3), page(4), page(5));
        const rows = plusofonAt(script).paginate("/api/v1/sip")[Symbol.asyncIterator]();
        equal((await rows.next()).value?.id, 1, "first row");
        await script.expectArrived(2);
        equal((await script.requests()).length, 2, "requests");
        await rows.return?.();
      },
    },
    {
      name: "leaving the loop cancels the page that is under way",
      async run(context) {
        const first = { data: [{ id: 1 }], current_page: 1, last_page: 9, per_page: 1, total: 9 };
        const script = await context.script({ body: first }, { fault: "hang" });
        for await (const { id } of plusofonAt(script).paginate("/api/v1/sip")) {
          equal(id, 1, "id");
          await script.expectArrived(2);
          break;
        }
        await script.expectBroken(1);
      },
    },
    {
      name: "a signal ends the walk with an AbortError",
      async run(context) {
        const first = { data: [{ id: 1 }], current_page: 1, last_page: 9, per_page: 1, total: 9 };
        const script = await context.script({ body: first }, { fault: "hang" });
        const controller = new AbortController();
        const rows = plusofonAt(script)
          .paginate("/api/v1/sip", { signal: controller.signal })
          [Symbol.asyncIterator]();
        await rows.next();
        const next = rejection(rows.next(), AbortError);
        await script.expectArrived(2);
        controller.abort();
        await next;
        await script.expectBroken(1);
      },
    },
    {
      name: "a cursor that went through JSON resumes after its page",
      async run(context) {
        const plusofon = plusofonOf(await context.simulator("plusofon"));
        const { value: page } = await plusofon.paginate("/api/v1/sip").pages().next();
        check(page, "there is no page");
        const from = JSON.parse(JSON.stringify(page.cursor));
        const rest = await plusofon.paginate("/api/v1/sip", {}, { from }).toArray();
        equal([page.items.length, rest.length, rest[0]?.id], [15, 25, 516], "rows and first id");
      },
    },
    {
      name: "a failed page rejects with the cursor to go on from",
      async run(context) {
        const page = (current_page: number) => ({
          body: { data: [{ id: current_page }], current_page, last_page: 3, per_page: 1, total: 3 },
        });
        const script = await context.script(page(1), { status: 400 }, page(2), page(3));
        const plusofon = plusofonAt(script);
        const { cursor } = await rejection(plusofon.paginate("/api/v1/sip").toArray(), ApiError);
        check(cursor, "the error has no cursor");
        const rest = await plusofon.paginate("/api/v1/sip", {}, { from: cursor }).toArray();
        equal(
          rest.map(({ id }) => id),
          [2, 3],
          "rows after the failure",
        );
      },
    },
  ],
};
