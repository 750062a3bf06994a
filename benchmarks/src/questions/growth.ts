import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleSize } from "../../../tools/checks/src/bundle-size.ts";
import { ringmeCalls } from "../../../tools/checks/src/consumer-calls.ts";
import { multiplied } from "../../../tools/checks/src/grow-document.ts";
import { installGrown } from "../../../tools/checks/src/grown-package.ts";
import { operationsOf } from "../../../tools/checks/src/installed.ts";
import { oneGetProgram } from "../../../tools/checks/src/one-get.ts";
import { typeCost } from "../../../tools/checks/src/type-cost.ts";
import { command } from "../command.ts";
import { consumers } from "../consumers.ts";
import { count, inMilliseconds, kilobytes, median } from "../numbers.ts";
import { repositoryFolder } from "../places.ts";
import type { Question } from "../question.ts";
import type { Workbench } from "../workbench.ts";

const OURS = "@pbxkit/ringme";
const SIZES = [1, 2, 4, 8];
const specTool = join(repositoryFolder, "tools/spec/src/cli.ts");

/** What a larger document costs those who write it and those who use it. */
export const growth: Question = {
  name: "growth",
  async ask(bench) {
    const rows: string[][] = [];
    for (const times of bench.quick ? [1, 8] : SIZES) rows.push(await measure(bench, times));
    return [
      {
        title: "Growth of a document",
        explanation: `RingMe's document, and with all its operations and components two, four and eight times over. What its author waits for: generation and lint, each in a fresh process. What a user pays: the compiler's instantiations for the first call, by path, by name, and with openapi-fetch's own client type on the same document (TypeScript 7.0, skipLibCheck), the time of that type check, the gzipped client with one GET, and what a fresh process waits for the simulator and for its first answer.`,
        table: {
          columns: [
            "document",
            "operations",
            "generation",
            "lint",
            "first call",
            "by name",
            "openapi-fetch",
            "type check",
            "one GET",
            "simulator",
            "first answer",
          ],
          rows,
        },
      },
    ];
  },
};

async function measure({ folder, program, quick }: Workbench, times: number): Promise<string[]> {
  const larger = join(folder, `times-${times}`);
  await installGrown(folder, larger, (document) => multiplied(document, times), [OURS]);
  const root = join(larger, "repository");
  const rounds = Array.from({ length: quick ? 1 : 3 });
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const taken: number[] = [];
    for (const _ of rounds) {
      const startedAt = performance.now();
      await work();
      taken.push(performance.now() - startedAt);
    }
    return median(taken);
  };
  const spec = (task: string) =>
    timed(() => command(process.execPath, [specTool, task, "ringme", "--root", root], { cwd: root }));
  const generation = await spec("generate");
  const lint = await spec("lint");

  const [first] = ringmeCalls(larger);
  const cost = (name: string, text: string) => {
    writeFileSync(join(larger, `${name}.ts`), text);
    return typeCost("7.0", larger, `${name}.ts`);
  };
  const calls = first ? [first] : [];
  const byPath = await cost("by-path", consumers[OURS]?.(calls) ?? "");
  const byName = await cost("by-name", BY_NAME);
  const other = await cost("openapi-fetch", consumers["openapi-fetch"]?.(calls) ?? "");
  const { gzip } = await bundleSize(oneGetProgram(OURS), larger);
  const start = JSON.parse(
    await command(process.execPath, [program("simulators/start"), "ringme"], { cwd: larger }),
  );
  return [
    `x${times}`,
    count(operationsOf(larger).get(OURS) ?? Number.NaN),
    inMilliseconds(generation),
    inMilliseconds(lint),
    count(byPath.instantiations),
    count(byName.instantiations),
    count(other.instantiations),
    inMilliseconds(byPath.totalSeconds * 1000),
    kilobytes(gzip),
    inMilliseconds(start.made),
    inMilliseconds(start.answered),
  ];
}

const BY_NAME = `import { createRingmeClient } from "@pbxkit/ringme";
import { listExtensions } from "@pbxkit/ringme/operations";
const client = createRingmeClient({ auth: "made-up" });
export async function call0() { const { data, error } = await listExtensions(client); return error ?? data; }
`;
