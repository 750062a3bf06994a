import { command } from "../command.ts";
import { count, median } from "../numbers.ts";
import type { Question } from "../question.ts";

/** How a delivery comes -> events a second, one value a round. */
type Rates = Readonly<Record<string, readonly number[]>>;

/** How many deliveries one core reads. */
export const webhooksQuestion: Question = {
  name: "webhooks",
  async ask({ runtimes, missing, program, folder, quick }) {
    const measured: Rates[] = [];
    for (const { file, args } of runtimes) {
      const call = [...args, program("webhooks/run"), ...(quick ? ["3", "1000"] : ["15", "20000"])];
      measured.push(JSON.parse(await command(file, call, { cwd: folder })));
    }
    const ways = Object.keys(measured[0] ?? {});
    return [
      {
        title: "Webhooks",
        explanation:
          "Events that `parseEvent` and `parseEventFields` read in a second of processor time, the median over the rounds. The requests are made before, 500 at a time; the time to read their bodies counts.",
        table: {
          columns: ["delivery", ...runtimes.map(({ name }) => name)],
          rows: ways.map((way) => [way, ...measured.map((rates) => count(median(rates[way] ?? [])))]),
        },
        missing,
      },
    ];
  },
};
