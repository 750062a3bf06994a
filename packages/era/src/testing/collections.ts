import type { Resource, SimulatedCall } from "@pbxkit/core/testing";
import type { EraRows } from "./rows.ts";
import { fitsFilter, flattened, masked, orderOf } from "./selection.ts";

type Row = Readonly<Record<string, unknown>>;

/** What makes a collection of the platform. */
interface Collection<Name extends keyof EraRows> extends Resource<EraRows, Name> {
  readonly collection: string;
  /** Fields that a row of a list has; all without it. */
  readonly listed?: readonly string[];
}

/** A collection that takes `filter`, `order`, `mask` and `flat`, merges `opts` one level deep, and notes times in `ext`. */
export function collection<Name extends keyof EraRows>({
  listed,
  ...own
}: Collection<Name>): Resource<EraRows, Name> {
  const show = own.show ?? ((row: EraRows[Name]) => row);
  return {
    newId: ({ ids }) => ids.uuid(),
    merge(suggested, call, before) {
      const { opts } = (call.body ?? {}) as Row;
      const merged = { ...suggested, ext: timesOf(before, call) } as Row;
      if (opts === undefined) return merged as EraRows[Name];
      return { ...merged, opts: { ...((before as Row).opts as Row), ...(opts as Row) } } as EraRows[Name];
    },
    narrow: ({ query }) => (query.filter === undefined ? undefined : (row) => fitsFilter(row, query.filter)),
    order: ({ query }) => orderOf(query.order),
    ...(listed && { summarise: (row, context, parent) => masked(show(row, context, parent) as Row, listed) }),
    envelope({ items }, { query }) {
      if (query.mask === undefined && query.flat !== true) return items;
      // Whether the platform leaves the id out where no mask names it is not public: here it never does.
      const mask = query.mask && ["id", ...(query.mask as string[])];
      const chosen = items.map((row) => masked(row as Row, mask));
      return query.flat === true ? chosen.map((row) => flattened(row)) : chosen;
    },
    ...own,
  };
}

/** `ext` of an element that is made or changed now: what is there and what was sent, with the server's own times. */
export function timesOf(before: object | undefined, { body, now }: SimulatedCall<EraRows>): Row {
  const time = new Date(now()).toISOString();
  const [known, sent] = [before, body].map((value) => (value as Row | undefined)?.ext as Row | undefined);
  return { ct: time, ...known, ...sent, ...(known?.ct !== undefined && { ct: known.ct }), lwt: time };
}
