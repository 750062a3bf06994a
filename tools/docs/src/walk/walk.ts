import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPage } from "../markdown/read-page.ts";
import type { Problem } from "../problem.ts";
import { copyRepository } from "./copy-repository.ts";
import { pinnedPnpm, runWalkCommand } from "./run-command.ts";
import { stepsOf, type WalkthroughStep } from "./steps.ts";

const PAGE = "docs/adding-a-vendor.md";

/**
 * Does in a copy of the repository what the page tells its reader to do: writes its files, and runs its commands, in
 * order. The first command that fails ends the walk.
 */
export async function walkThrough(root: string): Promise<Problem[]> {
  const steps = stepsOf(readPage(PAGE, readFileSync(join(root, PAGE), "utf8")));
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const folder = copyRepository(root);
  const programs = join(folder, "node_modules/.walk");
  try {
    pinnedPnpm(programs, packageManager);
    for (const step of steps) {
      const reason = await take(step, folder, programs);
      if (reason !== undefined) return [{ file: PAGE, line: step.line, reason }];
    }
    console.log(`${steps.length} steps of ${PAGE} work`);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function take(step: WalkthroughStep, folder: string, programs: string): Promise<string | undefined> {
  if ("file" in step) {
    const path = join(folder, step.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, step.text);
    return undefined;
  }
  const started = performance.now();
  const { ok, output } = await runWalkCommand(step.command, folder, programs);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "✓" : "✗"} ${step.command} (${seconds} s)`);
  if (ok) return undefined;
  console.log(output.trimEnd());
  return `the command "${step.command}" fails`;
}
