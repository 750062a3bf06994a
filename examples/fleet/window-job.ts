import type { Cursor } from "@pbxkit/ringme";

export const QUEUE = "records";

/** A job: the records of a few days, both ends included. */
export interface WindowJob {
  readonly start: string;
  readonly end: string;
}

/** How far a job is. Whoever takes it over goes on after the cursor. */
export interface WindowProgress {
  readonly cursor: Cursor;
  readonly written: number;
}

/** What a worker is started with, in its environment. */
export interface WorkerSettings {
  readonly redisPort: number;
  readonly baseUrl: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly folder: string;
}

/** The days of a year in windows of so many. */
export function windowsOfYear(year: number, days: number): WindowJob[] {
  const windows: WindowJob[] = [];
  for (let from = new Date(Date.UTC(year, 0, 1)); from.getUTCFullYear() === year; ) {
    const next = new Date(from);
    next.setUTCDate(from.getUTCDate() + days);
    const end = new Date(Math.min(next.getTime(), Date.UTC(year + 1, 0, 1)) - 1_000);
    windows.push({ start: vendorTime(from), end: vendorTime(end) });
    from = next;
  }
  return windows;
}

/** `YYYY-MM-DD HH:MM:SS`. */
export const vendorTime = (date: Date): string => date.toISOString().slice(0, 19).replace("T", " ");
