import { command } from "../command.ts";
import { median, microseconds, ratio } from "../numbers.ts";
import type { Measurement, Question } from "../question.ts";
import type { BenchRuntime } from "../runtimes.ts";
import type { Workbench } from "../workbench.ts";

/** Contender -> microseconds a call, one value a round. */
type Times = Readonly<Record<string, readonly number[]>>;

const FLOOR = "bare fetch";
const OURS = "@pbxkit/plusofon";
const PAID_FOR =
  "In Deno and Bun, a bare fetch of an answer that is at hand takes a few microseconds, so ratios are large. What the client's are spent on there: a signal in each Request, which ends it at the deadline (the half of it in Deno), a body that is read in pieces, which gives it a limit and an end, and timers.";
const TITLES = { get: "Overhead of a GET by id", post: "Overhead of a POST with a JSON body" };

/** What a client adds to `fetch`, on a `fetch` that answers at once. */
export const overhead: Question = {
  name: "overhead",
  alone: true,
  async ask(bench) {
    const measured = new Map<BenchRuntime, Record<keyof typeof TITLES, Times>>();
    for (const runtime of bench.runtimes) measured.set(runtime, await measure(bench, runtime));
    const kinds = Object.entries(TITLES) as [keyof typeof TITLES, string][];
    return kinds.map(([kind, title]) => {
      const times = new Map([...measured].map(([runtime, both]) => [runtime, both[kind]] as const));
      return tableOf(title, times, bench.missing);
    });
  },
};

async function measure({ program, folder, quick }: Workbench, { file, args }: BenchRuntime) {
  // A round is long enough that everyone collects their own garbage in it.
  const [rounds, calls, warmUp] = quick ? [5, 100, 150] : [30, 400, 2000];
  const output = await command(
    file,
    [...args, program("overhead/run"), String(rounds), String(calls), String(warmUp)],
    {
      cwd: folder,
    },
  );
  return JSON.parse(output) as Record<keyof typeof TITLES, Times>;
}

function tableOf(
  title: string,
  measured: ReadonlyMap<BenchRuntime, Times>,
  missing: readonly string[],
): Measurement {
  const runtimes = [...measured.keys()];
  const names = Object.keys([...measured.values()][0] ?? {});
  const rows = names.map((name) => [
    name,
    ...runtimes.flatMap((runtime) => [
      ratio(overFloor(measured.get(runtime), name)),
      microseconds(median(measured.get(runtime)?.[name] ?? [])),
    ]),
  ]);
  const versusKy = runtimes.map((runtime) => {
    const times = measured.get(runtime);
    return `${ratio(overFloor(times, "ky") / overFloor(times, OURS))} on ${runtime.name}`;
  });
  return {
    title,
    explanation: `Times a bare \`fetch(new Request(...))\` with \`json()\` in the same run (median over interleaved rounds, each against the floor of its own round), then the time of a call. Every client has its defaults. ky takes ${versusKy.join(", ")} of the time of ${OURS}. ${PAID_FOR}`,
    table: {
      columns: ["client", ...runtimes.flatMap(({ name }) => [name, "a call"])],
      rows,
    },
    missing,
  };
}

/** The median over the rounds of a contender's time by the floor's in that round. */
function overFloor(times: Times | undefined, name: string): number {
  const floor = times?.[FLOOR] ?? [];
  return median((times?.[name] ?? []).map((time, round) => time / (floor[round] as number)));
}
