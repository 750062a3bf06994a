import type { ListPage, Resource } from "@pbxkit/core/testing";
import { paginator, paginatorSize } from "../answers.ts";
import type { CallHistoryRow, PlusofonCall, PlusofonRows } from "../rows.ts";

/** Whether a time, or a day of the same form, lies in a period; both ends are in it. */
const isWithin = (time: string, { date_from, date_to }: PlusofonCall["query"]): boolean =>
  (typeof date_from !== "string" || date_from <= time) && (typeof date_to !== "string" || time <= date_to);

/** Only the fields that `columns[]` names, and the time. */
function columns({ items, ...page }: ListPage, call: PlusofonCall): ListPage {
  const named = call.query["columns[]"] as readonly string[] | undefined;
  if (!named || named.length === 0) return { items, ...page };
  const isShown = (name: string) => name === "connect_time" || named.includes(name);
  const shown = (row: object) => Object.fromEntries(Object.entries(row).filter(([name]) => isShown(name)));
  return { items: items.map((row) => shown(row as CallHistoryRow)), ...page };
}

export const recordedCalls: Resource<PlusofonRows, "calls"> = {
  table: "calls",
  collection: "/api/v1/call",
  pageSize: paginatorSize,
  narrowed: ["direction"],
  narrow: ({ query }) => {
    const { direction } = query;
    return (row) =>
      isWithin(row.connect_time, query) &&
      (direction === undefined || direction === "all" || direction === row.direction);
  },
  envelope: (page, call) => paginator(columns(page, call), call),
};

export const messageHistory: Resource<PlusofonRows, "messages"> = {
  table: "messages",
  collection: "/api/v1/sms",
  pageSize: paginatorSize,
  narrowed: ["incoming"],
  narrow: ({ query }) => {
    const { incoming } = query;
    return (row) =>
      isWithin(row.created_datetime.slice(0, "YYYY-MM-DD".length), query) &&
      (incoming === undefined || incoming === Number(row.incoming));
  },
  envelope: paginator,
  show: ({ id: _id, ...shown }) => shown,
};
