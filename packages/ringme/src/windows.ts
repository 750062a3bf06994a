import type { CallOptions, PagedList, PaginateOptions } from "@pbxkit/core";
import {
  demandFields,
  type Init,
  type Input,
  type InputArguments,
  joinLists,
  type Overlap,
} from "@pbxkit/core/client";
import type { lists, routes } from "./generated/schema.ts";
import { type DateRange, splitRecordRange } from "./record-range.ts";

/** Lists whose period may not end later than the last day of the month after its start's. */
export type PeriodPath =
  | "/client/{client_id}/call_history/"
  | "/client/{client_id}/calls/"
  | "/client/{client_id}/cdr/"
  | "/client/{client_id}/record/"
  | "/extension/{extension_id}/cdr/"
  | "/extension/{extension_id}/record/";

type Parameters<Path extends PeriodPath> = routes["GET"][Path]["parameters"];
type Filters<Path extends PeriodPath> = Omit<
  NonNullable<Parameters<Path>["query"]>,
  "start_datetime" | "end_datetime" | "page"
>;
/** The list as a walk in windows asks for it: the period is the walk's business. */
type Windowed<Path extends PeriodPath> = {
  parameters: { path: Parameters<Path>["path"]; query?: Filters<Path> };
};

/** What every request of a walk over records takes: filters, the page size, and the options of a call. */
export type RecordWindowsInit = Init<Windowed<"/client/{client_id}/record/">, "client_id">;

/** A row of the list of call records. */
export type RecordItem = lists["/client/{client_id}/record/"];

/**
 * Walks the call records of a period of any length, in windows that the API allows, as one list: the oldest first, or with
 * `order: "desc"` the newest first. Cursors name their window, so a walk resumes in the middle of the period. The seconds
 * on both sides of a seam are asked for once more, for times between them; records that came already are left out by
 * their `record_uuid`, and `repeated` counts them.
 *
 * Rejects as `paginate` does, and with a `RequestError` for a range that is none.
 */
export type RecordWindows = (
  range: DateRange,
  init?: RecordWindowsInit,
  options?: PaginateOptions,
) => PagedList<RecordItem>;

/** The function of a list with a period: `listCallHistory`, `listCalls`, `listCallParts` and the like. */
interface PeriodList<Path extends PeriodPath> {
  (client: never, input: never): unknown;
  readonly method: "GET";
  readonly path: Path;
}

/**
 * The same for any list with a period, calls and their parts included: `ringme.windows(listCallHistory, range, { query })`.
 * Rejects as `paginate` does, and with a `RequestError` for a range that is none.
 */
export type PeriodWindows = <Path extends PeriodPath>(
  list: PeriodList<Path>,
  range: DateRange,
  ...rest: [...InputArguments<Input<Windowed<Path>, "client_id">, CallOptions>, options?: PaginateOptions]
) => PagedList<lists[Path]>;

/** The walks of a client over periods of any length. */
export interface Windows {
  /** The call records of a period of any length, as one list. */
  readonly recordWindows: RecordWindows;
  /** The rows of a period of any length, of any list that has one. */
  readonly windows: PeriodWindows;
}

/** A row of any of the lists. */
interface PeriodRow {
  readonly call_uuid?: string | undefined;
  readonly record_uuid?: string | null | undefined;
  readonly init_time_gmt?: string | undefined;
}

interface WindowedInit extends CallOptions {
  readonly params?: {
    readonly path?: object | undefined;
    readonly query?: { readonly order?: "asc" | "desc" | undefined } | undefined;
  };
}

/** The rows of one window: a client's `paginate`. */
export type PaginateWindow = (
  path: PeriodPath,
  init: WindowedInit,
  options: PaginateOptions,
) => PagedList<PeriodRow>;

/** Makes a client's walks over periods. */
export function createWindows(paginate: PaginateWindow): Windows {
  const walk = (
    path: PeriodPath,
    range: DateRange,
    { params = {}, ...callOptions }: WindowedInit,
    options: PaginateOptions,
  ): PagedList<PeriodRow> => {
    const { order = "asc", ...filters } = params.query ?? {};
    const parts = () => {
      // Of what is no plain object the filters would be left out without a word.
      if (params.query) demandFields("params.query", params.query);
      const windows = withSeams(splitRecordRange(range));
      return (order === "desc" ? windows.reverse() : windows).map(({ start, end }) => ({
        key: start,
        list: (partOptions: PaginateOptions) => {
          const query = { ...filters, order, start_datetime: start, end_datetime: end };
          return paginate(path, { ...callOptions, params: { ...params, query } }, partOptions);
        },
      }));
    };
    const { signal } = callOptions;
    return joinLists({ operation: `GET ${path}`, parts, overlap: SAME_SECOND, signal }, options);
  };
  const recordWindows = (range: DateRange, init: WindowedInit = {}, options: PaginateOptions = {}) =>
    walk("/client/{client_id}/record/", range, init, options);
  const windows = (
    { path: list }: { readonly path: PeriodPath },
    range: DateRange,
    { path, query, ...callOptions }: NonNullable<WindowedInit["params"]> & CallOptions = {},
    options: PaginateOptions = {},
  ) =>
    walk(
      list,
      range,
      { ...callOptions, params: { ...(path && { path }), ...(query && { query }) } },
      options,
    );
  // The rows are those of the path, which the types of the door say.
  return { recordWindows, windows } as unknown as Windows;
}

/**
 * With one more window where two meet, from the last second of the one to the first of the next: times like 23:59:59.98
 * would be in neither, if the server compares fractions.
 */
const withSeams = (windows: readonly DateRange[]): DateRange[] =>
  windows.flatMap((window, index) => {
    const next = windows[index + 1];
    return next ? [window, { start: window.end, end: next.start }] : [window];
  });

/** The id of a row; a part of a call has none of its own, so all of it counts. */
const idOf = (row: PeriodRow): string =>
  ("cdr" in row ? row.call_uuid : (row.record_uuid ?? undefined)) ?? JSON.stringify(row);

/** A window and a seam share no more than a second. */
const SAME_SECOND: Overlap<PeriodRow> = {
  id: idOf,
  place: (row) => row.init_time_gmt?.slice(0, "YYYY-MM-DD HH:MM:SS".length) ?? idOf(row),
};
