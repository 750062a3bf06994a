import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { redisPrograms } from "./packages/redis/test/support/redis-program.ts";
import { recordRequests } from "./packages/simulator/test/recorded/record-requests.ts";

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/** Run by `pnpm test:release`, so that a run of the others stays quick. */
export const slowReleaseTests = ["tools/release/test/{commands,end-to-end,verdicts}/**/*.test.ts"];

/** What runs against a real server, which the tests start themselves. */
const redisTests = redisPrograms().length > 0 ? [] : ["packages/redis/test/server/**"];
if (redisTests.length > 0) {
  console.log(
    "note: there is no redis-server or valkey-server, so the tests of packages/redis against one are left out",
  );
}

/** Windows has no signals (a process that gets one is gone), and starts no file for its first line, "#!/bin/sh". */
const posixTests =
  process.platform === "win32"
    ? ["packages/simulator/test/cli-signals.test.ts", "packages/simulator/test/languages.test.ts"]
    : [];
if (posixTests.length > 0)
  console.log(`note: this is Windows, so these are left out: ${posixTests.join(", ")}`);

// Tests run against the sources, so that no test ever passes on an outdated build.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@pbxkit\/([a-z-]+)$/, replacement: source("$1/src/index.ts") },
      { find: /^@pbxkit\/([a-z-]+)\/([a-z-]+)$/, replacement: source("$1/src/$2/index.ts") },
    ],
  },
  plugins: [recordRequests()],
  test: {
    globalSetup: "packages/simulator/test/recorded/judge-recorded.ts",
    include: ["packages/*/test/**/*.test.ts", "tools/*/test/**/*.test.ts", "examples/*/test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...slowReleaseTests, ...redisTests, ...posixTests],
    // One set of modules a worker, not one a file: half the time. A test that changes something global puts it back.
    isolate: false,
    // What a program does is tested, not how fast: a test that starts a compiler or a process takes many times its usual
    // second on a machine that others share. Only a test that hangs should run into this.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
