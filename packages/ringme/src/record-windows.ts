import type { PagedList, PaginateOptions } from "@pbxkit/core";
import { type Init, joinLists, type Overlap } from "@pbxkit/core/client";
import type { lists, operations } from "./generated/schema.ts";
import { type DateRange, splitRecordRange } from "./record-range.ts";

type Parameters = operations["listRecords"]["parameters"];
type Query = Omit<Parameters["query"], "start_datetime" | "end_datetime" | "page">;
type ListRecords = { parameters: { path: Parameters["path"]; query?: Query } };

/** What every request of a walk over records takes: filters, the page size, and the options of a call. */
export type RecordWindowsInit = Init<ListRecords, "client_id">;

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

/** The list of the records of one window; a client's `paginate` with the path filled in. */
type PaginateRecords = (
  init: { params: { path?: RecordPath; query: Parameters["query"] } } & Omit<RecordWindowsInit, "params">,
  options: PaginateOptions,
) => PagedList<RecordItem>;

type RecordPath = { client_id?: Parameters["path"]["client_id"] };

/** Makes a client's `recordWindows`. */
export function createRecordWindows(paginate: PaginateRecords): RecordWindows {
  return (range, init = {}, options = {}) => {
    const { params = {}, ...callOptions } = init;
    const { order = "asc", ...filters } = params.query ?? {};
    const parts = () => {
      const windows = withSeams(splitRecordRange(range));
      return (order === "desc" ? windows.reverse() : windows).map(({ start, end }) => ({
        key: start,
        list: (partOptions: PaginateOptions) => {
          const query = { ...filters, order, start_datetime: start, end_datetime: end };
          return paginate({ ...callOptions, params: { ...params, query } }, partOptions);
        },
      }));
    };
    const { signal } = init;
    const operation = "GET /client/{client_id}/record/";
    return joinLists({ operation, parts, overlap: SAME_SECOND, signal }, options);
  };
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

/** A window and a seam share no more than a second. */
const SAME_SECOND: Overlap<RecordItem> = {
  id: ({ record_uuid }) => record_uuid,
  place: ({ record_uuid, init_time_gmt }) =>
    init_time_gmt?.slice(0, "YYYY-MM-DD HH:MM:SS".length) ?? record_uuid,
};
