import { command } from "../command.ts";
import { count, inMilliseconds, median, megabytes, ratio } from "../numbers.ts";
import type { Measurement, Question } from "../question.ts";
import type { Workbench } from "../workbench.ts";

const ROWS = 10_000;
const CONNECTIONS = 500;
/** Readings of the memory until the simulator has met everything once. */
const WARM = 2;
const VENDORS = ["tenant-api", "plusofon", "ringme", "era"];
/** What a simulator is asked to answer in a second, in a program and over HTTP, and to start within. */
const WANTED = { rate: 30_000, served: 8_000, start: 50 };

/** How fast the simulators are, in a program and behind HTTP. */
export const simulatorsQuestion: Question = {
  name: "simulators",
  ask: async (bench) => [await inProcess(bench), await overHttp(bench, 0), await overHttp(bench, 2)],
};

async function inProcess({ program, folder, quick }: Workbench): Promise<Measurement> {
  const args = quick ? [ROWS, 2, 5_000] : [ROWS, 9, 20_000];
  const run = (name: string, more: readonly (string | number)[]) =>
    command(process.execPath, [program(`simulators/${name}`), ...more.map(String)], { cwd: folder });
  const rates = JSON.parse(await run("in-process", args)) as Record<string, number[]>;
  const rows: string[][] = [];
  for (const vendor of VENDORS) {
    const starts: { made: number; answered: number }[] = [];
    for (let time = 0; time < (quick ? 1 : 9); time += 1)
      starts.push(JSON.parse(await run("start", [vendor])));
    const rate = median(rates[vendor] ?? []);
    const made = median(starts.map((start) => start.made));
    const answered = median(starts.map((start) => start.answered));
    rows.push([
      vendor,
      ratio(rate / WANTED.rate),
      count(rate),
      inMilliseconds(made),
      inMilliseconds(answered),
    ]);
  }
  return {
    title: "Simulators in process",
    explanation: `GET by id with ${count(ROWS)} rows in the state, one request after the other on this Node: times ${count(WANTED.rate)} requests a second, then requests a second (median of the rounds; in the first, every row is made and checked). Then what a fresh process waits for a simulator (${WANTED.start} ms are allowed), and for its first answer.`,
    table: { columns: ["vendor", "wanted rate", "requests a second", "start", "first answer"], rows },
  };
}

/** @param watchers pages that are open, and see each request as an event */
async function overHttp({ program, folder, quick }: Workbench, watchers: number): Promise<Measurement> {
  const seconds = quick ? 1 : 30;
  const output = await command(
    process.execPath,
    [program("simulators/load"), String(CONNECTIONS), String(seconds), String(watchers)],
    { cwd: folder },
  );
  const { requests, errors, example, rate, readings } = JSON.parse(output) as Load;
  if (errors > 0) throw new Error(`${errors} of ${CONNECTIONS} connections failed: ${example}`);
  const heaps = readings.map(({ heap }) => heap);
  const residents = readings.map(({ resident }) => resident);
  const last = heaps.at(-1) ?? 0;
  return {
    title: `Simulator over HTTP${watchers > 0 ? `, with ${watchers} pages open` : ""}`,
    explanation: `${CONNECTIONS} kept connections for ${seconds} s, each asking Plusofon's simulator for a row as soon as it has the one before: times ${count(WANTED.served)} requests a second, then the rest. The server's heap is read after a collection at the end of each tenth of the time; by the end of the second tenth every row was asked for and the code is warm. Growth is the median of the last four readings to that of the four before; single ones differ by the requests that were under way. ${listOf(heaps)}. All that the process holds: ${listOf(residents)}.`,
    table: {
      columns: [
        "connections",
        "wanted rate",
        "heap growth",
        "errors",
        "requests",
        "requests a second",
        "heap late",
      ],
      rows: [
        [
          String(CONNECTIONS),
          ratio(rate / WANTED.served),
          ratio(median(heaps.slice(WARM + 4)) / median(heaps.slice(WARM, WARM + 4))),
          String(errors),
          count(requests),
          count(rate),
          megabytes(last),
        ],
      ],
    },
  };
}

const listOf = (bytes: readonly number[]): string => bytes.map(megabytes).join(", ");

interface Load {
  readonly requests: number;
  readonly errors: number;
  readonly example?: string;
  readonly rate: number;
  readonly readings: readonly { readonly heap: number; readonly resident: number }[];
}
