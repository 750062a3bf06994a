import { rmSync } from "node:fs";
import { join } from "node:path";
import { cloneForGeneration } from "../clone-for-generation.ts";
import { command } from "../command.ts";
import { inMilliseconds, median, ratio } from "../numbers.ts";
import type { Question } from "../question.ts";

const VENDORS = ["tenant-api", "plusofon", "ringme", "era"];

/** How long it takes until an edited document has become a client. */
export const generation: Question = {
  name: "generation",
  async ask({ folder, quick }) {
    const clone = cloneForGeneration(folder);
    const cache = join(clone, "turbo-cache");
    const generate = async (vendor: string): Promise<number> => {
      const startedAt = performance.now();
      const args = [
        "run",
        "generate",
        `--filter=@pbxkit/${vendor}`,
        `--cache-dir=${cache}`,
        "--output-logs=errors-only",
      ];
      const env = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
      await command(join(clone, "node_modules/.bin/turbo"), args, { cwd: clone, env });
      return performance.now() - startedAt;
    };
    const times = new Map(
      VENDORS.map((vendor) => [vendor, { cold: [] as number[], cached: [] as number[] }]),
    );
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      rmSync(cache, { recursive: true, force: true });
      for (const [vendor, { cold, cached }] of times) {
        const generated = join(clone, "packages", vendor, "src/generated");
        rmSync(generated, { recursive: true, force: true });
        cold.push(await generate(vendor));
        rmSync(generated, { recursive: true });
        cached.push(await generate(vendor));
      }
    }
    return [
      {
        title: "Generation",
        explanation:
          "`turbo run generate` for one vendor in a fresh clone: with an empty cache, and again with nothing changed (the generated folder is deleted before both). The ratio says how much of the time the cache saves.",
        table: {
          columns: ["vendor", "cold / cached", "cold", "cached"],
          rows: [...times].map(([vendor, { cold, cached }]) => [
            vendor,
            ratio(median(cold) / median(cached)),
            inMilliseconds(median(cold)),
            inMilliseconds(median(cached)),
          ]),
        },
      },
    ];
  },
};
