/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("there is no median of nothing");
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** "2.4x" */
export const ratio = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)}x`;

/** A whole number with thousands set apart. */
export const count = (value: number): string => Math.round(value).toLocaleString("en");

/** "17.3 kB" (1 kB is 1,000 bytes). */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** "3.1 MB" (1 MB is 1,000,000 bytes). */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`;

/** Milliseconds with three digits. */
export const inMilliseconds = (value: number): string =>
  `${Number(value.toPrecision(3)).toLocaleString("en")} ms`;

/** Microseconds with three digits. */
export const microseconds = (value: number): string =>
  `${Number(value.toPrecision(3)).toLocaleString("en")} µs`;
