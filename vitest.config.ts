import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/** Run by `pnpm test:release`, so that a run of the others stays quick. */
export const slowReleaseTests = ["tools/release/test/{commands,end-to-end,verdicts}/**/*.test.ts"];

// Tests run against the sources, so that no test ever passes on an outdated build.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@pbxkit\/([a-z-]+)$/, replacement: source("$1/src/index.ts") },
      {
        find: /^@pbxkit\/([a-z-]+)\/(drift|request|testing|webhooks|socket)$/,
        replacement: source("$1/src/$2/index.ts"),
      },
    ],
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "tools/*/test/**/*.test.ts", "examples/*/test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...slowReleaseTests],
    unstubGlobals: true,
    restoreMocks: true,
  },
});
