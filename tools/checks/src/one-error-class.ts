import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runToEnd } from "./workspace.ts";

/** A program that imports all entries, and prints the error classes that are not one object wherever they are exported. */
const programOf = (entries: readonly string[]) => `
const seen = new Map();
for (const entry of ${JSON.stringify(entries)}) {
  for (const [name, value] of Object.entries(await import(entry))) {
    if (!(value?.prototype instanceof Error)) continue;
    const first = seen.get(name) ?? { entry, value };
    seen.set(name, first);
    if (first.value !== value) console.log(name + " of " + entry + " is not that of " + first.entry);
  }
}
if (!seen.has("ApiError")) console.log("no entry exports ApiError");
`;

/**
 * Whether `instanceof` works with errors of any entry of the packages that are installed in `folder`: a class that several
 * entries export must be the same object. Resolves to those that are not.
 */
export async function splitErrorClasses(folder: string, entries: readonly string[]): Promise<string[]> {
  const file = join(folder, "error-classes.mjs");
  writeFileSync(file, programOf(entries));
  const { code, output } = await runToEnd(process.execPath, [file], folder);
  if (code !== 0) return [`the entries cannot be imported:\n${output.trim()}`];
  return output.split("\n").filter((line) => line !== "");
}
