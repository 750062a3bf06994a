import { importedEntries } from "../../../tools/checks/src/entries.ts";
import { command } from "../command.ts";
import { inMilliseconds, median, ratio } from "../numbers.ts";
import type { Question } from "../question.ts";

const PEERS = [
  "openapi-fetch",
  "ky",
  "ofetch",
  "axios",
  "@octokit/request",
  "openai",
  "telnyx",
  "twilio",
  "@vonage/voice",
];
const OURS = "@pbxkit/plusofon";

/** How long a program waits for an entry to be imported. */
export const imports: Question = {
  name: "imports",
  async ask({ packed, program, folder, quick }) {
    const specifiers = [...importedEntries(packed), ...PEERS];
    const times = new Map(specifiers.map((specifier) => [specifier, [] as number[]]));
    for (let round = 0; round < (quick ? 1 : 9); round += 1) {
      for (const [specifier, values] of times) {
        values.push(
          Number(await command(process.execPath, [program("imports/run"), specifier], { cwd: folder })),
        );
      }
    }
    const ours = median(times.get(OURS) ?? []);
    const versus = (peer: string) => ratio(ours / median(times.get(peer) ?? []));
    return [
      {
        title: "Import time",
        explanation: `Times the import of ${OURS}, then the time: \`await import(...)\` in a fresh Node ${process.versions.node}, the median of interleaved rounds. ${OURS} takes ${versus("ky")} of ky's time, and ${versus("openapi-fetch")} of openapi-fetch's.`,
        table: {
          columns: ["entry", "ratio", "time"],
          rows: [...times].map(([specifier, values]) => {
            const time = median(values);
            return [specifier, ratio(time / ours), inMilliseconds(time)];
          }),
        },
      },
    ];
  },
};
