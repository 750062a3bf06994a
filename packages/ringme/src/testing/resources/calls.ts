import type { ListPage } from "@pbxkit/core/testing";
import { isWithin, recordRange } from "../handlers/date-range.ts";
import type { RingmeCall } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";
import { owned } from "./owned.ts";

type CallRow = RingmeRows["calls"];

/** What an answer says around the rows of a list of calls. */
export const enveloped = (name: string, { items, start, size }: ListPage, { query }: RingmeCall) => ({
  page: Math.floor(start / Math.max(size, 1)) + 1,
  per_page: size,
  order: query.order,
  [name]: items,
});

/** As records: newest first unless the request says `asc`, within the range that it names. */
export function byTime({ query }: RingmeCall) {
  const way = query.order === "asc" ? 1 : -1;
  return (one: { readonly init_time_gmt?: string }, other: { readonly init_time_gmt?: string }): number => {
    const [first = "", second = ""] = [one.init_time_gmt, other.init_time_gmt];
    return first === second ? 0 : first < second ? -way : way;
  };
}

const listed = {
  table: "calls",
  narrow({ query }: RingmeCall) {
    const range = recordRange(query);
    return ({ init_time_gmt }: CallRow) => isWithin(init_time_gmt, range);
  },
  order: byTime,
} as const;

export const callHistory = owned<"calls">({
  ...listed,
  collection: "/client/{client_id}/call_history/",
  item: "/client/{client_id}/call_history/{call_uuid}",
  // Webhooks have the id in lower case, and the path takes it.
  resolve: (id) => String(id).toUpperCase(),
  envelope: (page, call) => enveloped("call_history", page, call),
});

export const playedCalls = owned<"calls">({
  ...listed,
  collection: "/client/{client_id}/calls/",
  show: ({ cdr, ...call }) => call,
  envelope: (page, call) => enveloped("calls", page, call),
});

export const qualityRates = owned<"qualityRates">({
  table: "qualityRates",
  collection: "/client/{client_id}/quality_rate/",
  narrow({ query }) {
    const range = recordRange(query);
    return ({ datetime }) => isWithin(datetime, range);
  },
});
