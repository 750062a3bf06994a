import { basename } from "node:path";

/** The line of the program at `path` that an error's stack names first, as a path or as an address. */
export function lineIn(error: unknown, path: string): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : String(error);
  const name = basename(path).replaceAll(".", "\\.");
  const [, line] = new RegExp(`[\\\\/]${name}:(\\d+)`).exec(stack) ?? [];
  return line === undefined ? undefined : Number(line);
}
