import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import rootConfig, { slowReleaseTests } from "../../vitest.config.ts";

const FIVE_MINUTES = 300_000;

// The tests of releases that take longer than a unit test may: hundreds of processes, and whole releases.
export default defineConfig({
  ...rootConfig,
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    ...rootConfig.test,
    include: slowReleaseTests,
    exclude: configDefaults.exclude,
    // They call no simulator whose requests could be judged.
    globalSetup: [],
    testTimeout: FIVE_MINUTES,
  },
});
