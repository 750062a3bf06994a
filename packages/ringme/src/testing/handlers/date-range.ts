import { refuse } from "@pbxkit/core/testing";
import { fromVendorTime, lastAllowedEnd } from "../dates.ts";

export interface TimeRange {
  readonly start: number;
  readonly end: number;
  /** Both ends in the vendor's form, whose order as text is that of the times; an open side lets everything in. */
  readonly from: string;
  readonly to: string;
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
  const [from, to] = [values.start_datetime ?? "", values.end_datetime ?? "9999"];
  return { start, end, from: String(from), to: String(to) };
}

/** The same, and it may not reach beyond the end of the month after the start's. */
export function recordRange(values: Readonly<Record<string, unknown>>): TimeRange {
  const range = dateRange(values);
  if (range.end > lastAllowedEnd(range.start)) {
    invalid("end_datetime", "is later than the end of the month after start_datetime", values.end_datetime);
  }
  return range;
}

export function isWithin(time: string | undefined, { from, to }: TimeRange): boolean {
  return time !== undefined && time >= from && time <= to;
}
