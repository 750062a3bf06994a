import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { loadDocument } from "../../../../spec/src/load.ts";
import { ownRoot } from "../../../../spec/src/repository.ts";
import { drift } from "../../../src/drift/command.ts";
import { runProgram } from "../../../src/run-program.ts";

/** A folder with a copy of vendors' documents, which lasts for one test. */
export function specsOf(...vendors: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "pbxkit-drift-test-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "specs"));
  for (const vendor of vendors) {
    cpSync(join(ownRoot, "specs", vendor), join(root, "specs", vendor), { recursive: true });
  }
  return root;
}

/** How a run of the command ended. */
export interface Ended {
  readonly status: number;
  /** All that it printed, the message of an error included. */
  readonly output: string;
}

/** Runs the command in `root`, as if a user had called it there. */
export async function runDrift(
  root: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const status = await drift(["--root", root, ...args], {
    environment: { INIT_CWD: root, ...environment },
    print,
  });
  return { status, output: printed.join("\n") };
}

/** What the command rejects with. */
export async function refusal(root: string, args: readonly string[], environment?: Record<string, string>) {
  const ended = await runDrift(root, args, environment).catch((error: unknown) => error as Error);
  if (!(ended instanceof Error)) throw new Error(`the command was expected to fail:\n${ended.output}`);
  return ended;
}

/** Applies a patch as a user would; rejects when it does not fit. */
export async function applyPatch(root: string, file: string): Promise<void> {
  const { code, stderr } = await runProgram("git", ["apply", file], { cwd: root });
  if (code !== 0) throw new Error(stderr);
}

/** Lints a vendor's document with all rules; rejects with what is wrong. */
export async function lint(root: string, vendor: string): Promise<void> {
  await loadDocument(root, vendor, "all");
}

export const read = (root: string, file: string): string => readFileSync(join(root, file), "utf8");

export function writeHar(root: string, entries: readonly object[]): void {
  writeFileSync(join(root, "recorded.har"), JSON.stringify({ log: { version: "1.2", entries } }));
}
