/** The line of the file at `path` that an error's stack names first. */
export function lineIn(error: unknown, path: string): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : String(error);
  const at = stack.indexOf(`${path}:`);
  const line = at < 0 ? Number.NaN : Number.parseInt(stack.slice(at + path.length + 1), 10);
  return Number.isNaN(line) ? undefined : line;
}
