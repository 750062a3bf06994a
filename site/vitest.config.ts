import { defineConfig } from "vitest/config";

/** The built site in Chromium: `pnpm test:site`, after `pnpm site`. */
export default defineConfig({
  test: {
    root: "site",
    include: ["test/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
