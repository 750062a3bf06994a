import { RequestError } from "@pbxkit/core";

/** A period, both ends included, in the vendor's form: "YYYY-MM-DD HH:MM:SS". The time zone is the server's business. */
export interface DateRange {
  /** The first second of the period. */
  readonly start: string;
  /** The last second of the period; not before `start`. */
  readonly end: string;
}

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/;

/**
 * The periods that RingMe takes one by one for a period that may be too long for it, oldest first: an end may not be later
 * than the last day of the month after the start's month. Each second is in exactly one of them, because both ends of a
 * period are taken as included. Requests name times to the second; some answers show fractions, and whether a time like
 * 23:59:59.98 counts as within its second is not published: `recordWindows` asks for the seams as well.
 *
 * Throws a `RequestError` for what is no date, and for an end before the start.
 * Source: RingMe wiki, "Call records" (page 28344342).
 */
export function splitRecordRange({ start, end }: DateRange): DateRange[] {
  const refuse = (problem: string) => new RequestError(problem, { operation: "splitRecordRange" });
  for (const [name, value] of Object.entries({ start, end })) {
    if (!isDateTime(value)) throw refuse(`${name} must be a date that exists, as "YYYY-MM-DD HH:MM:SS"`);
  }
  // In this form the order of the texts is the order of the times.
  if (end < start) throw refuse("end must not be before start");

  const windows: DateRange[] = [];
  for (let from = start; ; ) {
    const latest = monthOf(from) + 1;
    if (latest >= monthOf(end)) return [...windows, { start: from, end }];
    windows.push({ start: from, end: `${monthText(latest)}-${daysIn(latest)} 23:59:59` });
    from = `${monthText(latest + 1)}-01 00:00:00`;
  }
}

/** Months since the beginning of the year 0: later months have higher numbers, across years. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

function daysIn(month: number): number {
  const year = Math.floor(month / 12);
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[month % 12] as number;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function isDateTime(value: unknown): value is string {
  const match = typeof value === "string" ? DATE_TIME.exec(value) : null;
  if (!match) return false;
  const [, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(monthOf(match[0]));
  return isDay && hour < 24 && minute < 60 && second < 60;
}
