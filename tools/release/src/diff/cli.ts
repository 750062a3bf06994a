// pnpm spec:diff: what changed in the specs since the last release.
import { enableCompileCache } from "node:module";

// A quarter of the time would go into reading the same TypeScript again.
enableCompileCache();
await import("./command.ts");
