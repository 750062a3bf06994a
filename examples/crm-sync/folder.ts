// What is the same whatever the vendor: a walk over the calls since the last run that can be interrupted at any point.
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cursor, PagedList } from "@pbxkit/core";

/** A period, both ends included, in the vendor's form: `YYYY-MM-DD HH:MM:SS`. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** What a vendor's calls are read with. */
export interface CallSource<Row> {
  /** The calls of a period, from the cursor on. */
  list(period: Period, from: Cursor | undefined): PagedList<Row>;
  /** What tells a call from all others, as a file name. */
  idOf(row: Row): string;
  /** The recording; undefined where there is none yet, "none" where there will be none. */
  recordingOf(row: Row): Promise<Uint8Array | "none" | undefined>;
}

/** What a run has done. */
export interface SyncReport {
  /** Calls that were not there before. */
  readonly calls: number;
  /** Recordings that were written. */
  readonly recordings: number;
  /** Calls whose recording is not there yet; the next run looks again. */
  readonly waiting: number;
}

interface State {
  /** The period that is walked, and how far. A finished one has no cursor. */
  readonly period?: Period;
  readonly cursor?: Cursor | undefined;
  readonly finished?: boolean;
}

/** A call is listed when it is over, under the time when it began: so long may one last that is not to be missed. */
const LONGEST_CALL = 4 * 3_600_000;
const FIRST_RUN = 24 * 3_600_000;

const vendorTime = (time: number): string => new Date(time).toISOString().slice(0, 19).replace("T", " ");
const fromVendorTime = (text: string): number => Date.parse(`${text.replace(" ", "T")}Z`);

/**
 * Brings the calls since the last run into a folder: `calls/<id>.json` and `recordings/<id>.mp3`. Killed at any point, the
 * next run goes on with the page that was under way; a call that is there already is not written again.
 */
export async function syncCalls<Row>(
  source: CallSource<Row>,
  folder: string,
  now: () => number = Date.now,
): Promise<SyncReport> {
  for (const name of ["calls", "recordings"]) await mkdir(join(folder, name), { recursive: true });
  const stateFile = join(folder, "state.json");
  const state = (await readJson<State>(stateFile)) ?? {};
  const waitingFile = join(folder, "waiting.json");
  const waiting = new Map(Object.entries((await readJson<Record<string, Row>>(waitingFile)) ?? {}));
  const report = { calls: 0, recordings: 0 };

  const fetchRecording = async (id: string, row: Row) => {
    const recording = await source.recordingOf(row);
    if (recording === undefined) return void waiting.set(id, row);
    waiting.delete(id);
    if (recording === "none") return;
    await writeWhole(join(folder, "recordings", `${id}.mp3`), recording);
    report.recordings += 1;
  };

  for (const [id, row] of [...waiting]) await fetchRecording(id, row);

  const period = state.period && !state.finished ? state.period : nextPeriod(state.period, now());
  const from = state.finished ? undefined : state.cursor;
  for await (const { items, cursor } of source.list(period, from).pages()) {
    for (const row of items) {
      const id = source.idOf(row);
      const file = join(folder, "calls", `${id}.json`);
      if (await exists(file)) continue;
      await fetchRecording(id, row);
      // The call comes last: one that is there has its recording, or is among those that wait for it.
      await writeJson(waitingFile, Object.fromEntries(waiting));
      await writeJson(file, row);
      report.calls += 1;
    }
    await writeJson(stateFile, { period, cursor } satisfies State);
  }
  await writeJson(waitingFile, Object.fromEntries(waiting));
  await writeJson(stateFile, { period, finished: true } satisfies State);
  return { ...report, waiting: waiting.size };
}

/** From where the last one ended, and a long call earlier. */
function nextPeriod(last: Period | undefined, now: number): Period {
  const start = last ? fromVendorTime(last.end) - LONGEST_CALL : now - FIRST_RUN;
  return { start: vendorTime(start), end: vendorTime(now) };
}

async function readJson<Value>(file: string): Promise<Value | undefined> {
  return (await exists(file)) ? (JSON.parse(await readFile(file, "utf8")) as Value) : undefined;
}

const writeJson = (file: string, value: unknown) => writeWhole(file, `${JSON.stringify(value, null, 2)}\n`);

/** A file that is there is whole, also where the program was killed. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
