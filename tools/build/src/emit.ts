import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a file of `dist`. */
export function emit(name: string, text: string): void {
  const target = join("dist", name);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
