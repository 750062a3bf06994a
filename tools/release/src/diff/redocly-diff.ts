import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SpecDocument } from "../../../spec/src/openapi.ts";
import { redocly } from "../redocly/run.ts";
import { scratchFolder } from "../undo-at-end.ts";
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

/**
 * Compares two documents with `redocly diff`, whose verdicts are where ours begin.
 *
 * Rejects when the program fails, with the first line of what it said.
 */
export async function redoclyDiff(base: SpecDocument, revision: SpecDocument): Promise<RedoclyChange[]> {
  const folder = scratchFolder("diff");
  const file = (name: string) => join(folder.path, name);
  try {
    // At once, so that the program is at work before the caller's next document keeps this process busy.
    writeFileSync(file("base.json"), JSON.stringify(base));
    writeFileSync(file("revision.json"), JSON.stringify(revision));
    await redocly(
      ...["diff", file("base.json"), file("revision.json")],
      ...["--format", "json", "--output", file("report.json"), "--fail-on", "none"],
    );
    const report = JSON.parse(readFileSync(file("report.json"), "utf8")) as { changes: RedoclyChange[] };
    return report.changes;
  } finally {
    folder.remove();
  }
}
