import { readFile, writeFile } from "node:fs/promises";

const START = "<!-- conformance:start -->";
const END = "<!-- conformance:end -->";

/** Replaces what stands between the markers of a file. Returns a line for people when that cannot be done. */
export async function writeSection(file: string, content: string): Promise<string | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return `${file} is not there; nothing was written`;
  }
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) return `${file} has no ${START} ... ${END}; nothing was written`;
  const updated = `${text.slice(0, start + START.length)}\n${content}\n${text.slice(end)}`;
  if (updated !== text) await writeFile(file, updated);
  return undefined;
}
