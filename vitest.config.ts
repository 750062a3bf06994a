import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

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
    unstubGlobals: true,
    restoreMocks: true,
  },
});
