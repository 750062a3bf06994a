import { refuse } from "@pbxkit/core/testing";
import { fromVendorTime, lastAllowedEnd } from "../dates.ts";

export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

function invalid(name: string, message: string, value: unknown): never {
  const issue = { in: "query", path: [name], keyword: "range", message, value } as const;
  return refuse({ reason: "invalid", issues: [issue] });
}

/** A range of times; refuses dates that do not exist and an end before the start. An open side has no limit. */
export function dateRange(values: Readonly<Record<string, unknown>>): TimeRange {
  const time = (name: string, open: number) => {
    const value = values[name];
    if (value === undefined) return open;
    const milliseconds = fromVendorTime(String(value));
    return Number.isNaN(milliseconds) ? invalid(name, "is no date", value) : milliseconds;
  };
  const start = time("start_datetime", Number.NEGATIVE_INFINITY);
  const end = time("end_datetime", Number.POSITIVE_INFINITY);
  if (end < start) invalid("end_datetime", "is before start_datetime", values.end_datetime);
  return { start, end };
}

/** The same, and it may not reach beyond the end of the month after the start's. */
export function recordRange(values: Readonly<Record<string, unknown>>): TimeRange {
  const range = dateRange(values);
  if (range.end > lastAllowedEnd(range.start)) {
    invalid("end_datetime", "is later than the end of the month after start_datetime", values.end_datetime);
  }
  return range;
}

export function isWithin(time: string | undefined, { start, end }: TimeRange): boolean {
  const milliseconds = fromVendorTime(time ?? "");
  return milliseconds >= start && milliseconds <= end;
}
