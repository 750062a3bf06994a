import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ringmeCalls } from "../../../tools/checks/src/consumer-calls.ts";
import { COMPILERS, type Compiler, type TypeCost, typeCost } from "../../../tools/checks/src/type-cost.ts";
import { consumers } from "../consumers.ts";
import { count, inMilliseconds, median, megabytes, ratio } from "../numbers.ts";
import type { Measurement, Question } from "../question.ts";
import type { Workbench } from "../workbench.ts";

const SIZES = [1, 10, 100];
/** The older compilers take seconds for all of it. */
const QUICK_SIZES_OF_OLDER = [1];

/** What a consumer's type check costs, by the number of calls in the program. */
export const types: Question = {
  name: "types",
  async ask(bench) {
    const files = writePrograms(bench.folder);
    const answers: Measurement[] = [];
    for (const compiler of [...COMPILERS].reverse()) {
      const fewer = bench.quick && compiler !== "7.0";
      const programs = fewer ? files.filter(({ calls }) => QUICK_SIZES_OF_OLDER.includes(calls)) : files;
      answers.push(await compare(bench, compiler, programs));
    }
    return answers;
  },
};

interface Program {
  readonly client: string;
  readonly calls: number;
  readonly file: string;
}

function writePrograms(folder: string): Program[] {
  const calls = ringmeCalls(folder);
  return SIZES.flatMap((size) =>
    Object.entries(consumers).map(([client, write]) => {
      const file = `${client.replace(/\W+/g, "-").replace(/^-/, "")}-${size}.ts`;
      writeFileSync(join(folder, file), write(calls.slice(0, size)));
      return { client, calls: size, file };
    }),
  );
}

function inGroups<T>(values: readonly T[], size: number): T[][] {
  const groups = Math.ceil(values.length / size);
  return Array.from({ length: groups }, (_, index) => values.slice(index * size, (index + 1) * size));
}

async function compare(
  { folder, quick }: Workbench,
  compiler: Compiler,
  programs: readonly Program[],
): Promise<Measurement> {
  const rounds = quick ? 1 : 3;
  const costs = new Map<Program, TypeCost[]>(programs.map((program) => [program, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Two at once fit a machine of two cores; a full run keeps them apart, so that the times are good.
    for (const group of inGroups(programs, quick ? 2 : 1)) {
      const found = await Promise.all(group.map(({ file }) => typeCost(compiler, folder, file)));
      for (const [index, cost] of found.entries()) costs.get(group[index] as Program)?.push(cost);
    }
  }
  const middle = (program: Program, key: keyof TypeCost) =>
    median((costs.get(program) ?? []).map((cost) => cost[key]));
  const rows = programs.map((program) => {
    const ours = programs.find(({ calls }) => calls === program.calls) as Program;
    const versus = (key: keyof TypeCost) => ratio(middle(program, key) / middle(ours, key));
    return [
      `${program.client}, ${program.calls === 1 ? "1 call" : `${program.calls} calls`}`,
      versus("instantiations"),
      versus("totalSeconds"),
      versus("memoryBytes"),
      count(middle(program, "instantiations")),
      inMilliseconds(middle(program, "totalSeconds") * 1000),
      megabytes(middle(program, "memoryBytes")),
    ];
  });
  return {
    title: `Type check of a consumer, TypeScript ${compiler}`,
    explanation: `A program that makes 1, 10 or 100 different calls on RingMe's document (skipLibCheck). Times the same program with @pbxkit/ringme, then the numbers. hey-api's client is source code of the project, and is checked with it. Time and memory are of the whole \`tsc\`, the median of ${rounds === 1 ? "one run" : `${rounds} interleaved runs`}.`,
    table: {
      columns: [
        "program",
        "instantiations ratio",
        "time ratio",
        "memory ratio",
        "instantiations",
        "time",
        "memory",
      ],
      rows,
    },
  };
}
