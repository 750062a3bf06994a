import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { OpenApiDocument } from "../../../spec/src/openapi.ts";
import type { Level } from "./change.ts";

/** A difference as `redocly diff --format json` reports it. */
export interface RedoclyChange {
  /** Pointer along the way that the comparison took, references passed through. */
  readonly path: string;
  /** "Operation", "Parameter", "Schema", ... */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Level;
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: Level; readonly message: string }[];
  /** Of a modified node: the keyword, or `key` when the node has another name. */
  readonly property?: string;
  readonly base?: Located;
  readonly revision?: Located;
}

interface Located {
  readonly pointer: string;
  readonly value?: unknown;
}

const TIME_LIMIT = 60_000;

/**
 * Compares two documents with `redocly diff`, whose verdicts are where ours begin.
 *
 * Rejects when the program fails, with the first line of what it said.
 */
export async function redoclyDiff(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "pbxkit-diff-"));
  try {
    await writeFile(join(folder, "base.json"), JSON.stringify(base));
    await writeFile(join(folder, "revision.json"), JSON.stringify(revision));
    const args = ["diff", "base.json", "revision.json", "--format", "json", "--fail-on", "none"];
    const report = JSON.parse(await redocly(args, folder)) as { changes: RedoclyChange[] };
    return report.changes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function redocly(args: readonly string[], cwd: string): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const program = join(dirname(manifest), "bin", "cli.js");
  // It would otherwise report its use and look for a newer version of itself.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve, reject) => {
    const options = { cwd, env, maxBuffer: 256 * 1024 * 1024, timeout: TIME_LIMIT };
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const [line] = stderr.split("\n").filter((text) => text.trim() !== "");
      reject(new Error(`redocly diff failed: ${line ?? error.message}`));
    });
  });
}
