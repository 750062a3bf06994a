import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a file of `dist`. */
export function emit(name: string, text: string): void {
  const target = join("dist", name);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** The text with a tab for each two spaces at the beginning of its lines, as the bundler writes code: in declarations a tenth of all bytes were such spaces. */
export const withTabs = (text: string): string =>
  text.replace(/^(?: {2})+/gm, (indent) => "\t".repeat(indent.length / 2));
