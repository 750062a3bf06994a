import { spacedTime } from "@pbxkit/core/testing";

/** The same with hundredths of a second, as answers often have them. */
export function preciseTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 22).replace("T", " ");
}

/** Milliseconds since 1970 of a vendor time; NaN for a date that does not exist. */
export function fromVendorTime(text: string): number {
  const time = Date.parse(`${text.replace(" ", "T")}Z`);
  // Some runtimes take the 30th of February for the second of March.
  return Number.isNaN(time) || spacedTime(time) !== text.slice(0, 19) ? Number.NaN : time;
}

/** The last second of the month after that of `start`: no range may end later. */
export function lastAllowedEnd(start: number): number {
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 2, 1) - 1;
}
