import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFiles } from "./generate/generate.ts";

/** How a folder differs from what was generated for it, as file names. */
export interface Difference {
  /** Absent, or with another text. */
  outdated: string[];
  /** There, but not generated (any more). */
  stale: string[];
}

/** Compares a folder with what was generated for it. */
export async function compare(folder: string, files: GeneratedFiles): Promise<Difference> {
  const outdated: string[] = [];
  for (const [name, text] of files) {
    const present = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (present !== text) outdated.push(name);
  }
  const names = await readdir(folder).catch(() => []);
  return { outdated, stale: names.filter((name) => !files.has(name)) };
}

const temporaryPrefix = ".generating-";

/** A run has its temporary folder for milliseconds; after this long nobody uses it any more. */
const abandonedAfterMilliseconds = 60_000;

/**
 * Makes a folder hold exactly the generated files. Files that are right already are not touched. Every new text is on
 * the disk, in a temporary folder beside, before the first file changes: a failure leaves the folder as it was.
 */
export async function write(folder: string, files: GeneratedFiles): Promise<Difference> {
  const difference = await compare(folder, files);
  await mkdir(folder, { recursive: true });
  await removeAbandoned(dirname(folder));
  // Without a wait, so that a process that listens to signals does not end in the middle.
  const temporary = mkdtempSync(join(dirname(folder), temporaryPrefix));
  try {
    for (const name of difference.outdated) writeFileSync(join(temporary, name), files.get(name) ?? "");
    for (const name of difference.outdated) renameSync(join(temporary, name), join(folder, name));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  for (const name of difference.stale) rmSync(join(folder, name), { recursive: true, force: true });
  return difference;
}

/** Removes what runs left that were killed. A young folder can be that of a run beside this one. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(temporaryPrefix)) continue;
    const folder = join(parent, name);
    const age = Date.now() - (await stat(folder).then(({ mtimeMs }) => mtimeMs, Date.now));
    if (age > abandonedAfterMilliseconds) await rm(folder, { recursive: true, force: true });
  }
}
