import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { mustRun } from "../run-program.ts";

/**
 * The environment in which the repository's own tools are found: the pinned pnpm, and Node as it runs now. pnpm comes
 * through npx, as it does for `npm start`, so that nothing has to be installed by hand.
 */
export async function toolEnvironment(root: string): Promise<NodeJS.ProcessEnv> {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const args = ["--yes", "--package", packageManager, "-c", "command -v pnpm"];
  const pnpm = (await mustRun("npx", args, { cwd: root })).trim();
  const path = [
    dirname(process.execPath),
    join(root, "node_modules", ".bin"),
    dirname(pnpm),
    process.env.PATH,
  ];
  // A run inside `pnpm run` would hand its own settings down to every package manager that is tried here.
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm|pnpm)_/i.test(name) || /cache/i.test(name),
  );
  return {
    ...Object.fromEntries(entries),
    PATH: path.join(delimiter),
    CI: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}
