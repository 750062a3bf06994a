import { command } from "../command.ts";
import { inMilliseconds, ratio } from "../numbers.ts";
import type { Question } from "../question.ts";

const PAGES = 100;

/** How full a walk over a long list keeps the pipe. */
export const pagingQuestion: Question = {
  name: "paging",
  async ask({ program, folder, quick }) {
    const [latency, work] = quick ? [5, 2] : [50, 20];
    const args = [program("paging/run"), String(PAGES), String(latency), String(work)];
    const times = JSON.parse(await command(process.execPath, args, { cwd: folder })) as Record<
      string,
      number
    >;
    const longer = PAGES * Math.max(latency, work);
    const sequential = PAGES * (latency + work);
    return [
      {
        title: "Walk of a list of 100 pages",
        explanation: `The same server on loopback answers after ${latency} ms, and the program works ${work} ms on each page${quick ? " (a tenth of the 50 and 20 ms of a full run)" : ""}. Times the longer of the two chains (${longer} ms), then times faster than one after the other (${sequential} ms), then the time.`,
        table: {
          columns: ["client", "longer chain", "faster than in sequence", "time"],
          rows: Object.entries(times).map(([name, time]) => [
            name,
            ratio(time / longer),
            ratio(sequential / time),
            inMilliseconds(time),
          ]),
        },
      },
    ];
  },
};
