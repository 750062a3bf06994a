import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** The environment variable with the folder that requests are recorded in; processes that a test starts inherit it. */
export const FOLDER = "PBXKIT_RECORDED_REQUESTS";

/** What is recorded: what arrives at simulators; what clients are about to send to whatever `fetch`, and their logins. */
type Kind = "arrivals" | "calls" | "logins";

/** Writes each entry down once, with the test that it comes from first; undefined where no folder is given. */
export function openJournal(kind: Kind, test: () => string): ((entry: object) => void) | undefined {
  const folder = process.env[FOLDER];
  if (folder === undefined) return undefined;
  const file = join(folder, `${kind}-${crypto.randomUUID()}.jsonl`);
  const written = new Set<string>();
  return (entry) => {
    const line = JSON.stringify(entry);
    if (written.has(line)) return;
    written.add(line);
    appendFileSync(file, `${JSON.stringify({ ...entry, test: test() })}\n`);
  };
}

/** What was written down in a folder, by whatever process. */
export function readJournals<Entry>(kind: Kind, folder: string): Entry[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(kind));
  const lines = names.flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n"));
  return lines.map((line) => JSON.parse(line) as Entry);
}
