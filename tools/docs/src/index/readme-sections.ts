import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceSection } from "../markdown/sections.ts";
import type { Problem } from "../problem.ts";
import { documentedVendors, readDocument } from "../repository.ts";
import type { ApiDocument } from "./document.ts";
import { evidenceList } from "./evidence-list.ts";
import { operationsList } from "./operations-list.ts";

/** A vendor's README as it is, and as its document says that it should be. */
interface Readme {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Writes the generated lists into the READMEs of the vendors, or of some. Returns the files that changed, and what kept others from it. */
export function writeIndex(
  root: string,
  only: readonly string[] = documentedVendors(root),
): { written: string[]; problems: Problem[] } {
  const written: string[] = [];
  const problems: Problem[] = [];
  for (const vendor of only) {
    const readme = readmeOf(root, vendor);
    if ("reason" in readme) {
      problems.push(readme);
    } else if (readme.before !== readme.after) {
      writeFileSync(join(root, readme.file), readme.after);
      written.push(readme.file);
    }
  }
  return { written, problems };
}

/** Problems with READMEs whose lists are not what their documents generate. */
export function checkIndex(root: string): Problem[] {
  return documentedVendors(root).flatMap((vendor) => {
    const readme = readmeOf(root, vendor);
    if ("reason" in readme) return [readme];
    if (readme.before === readme.after) return [];
    const line = firstDifference(readme.before, readme.after);
    return [
      { file: readme.file, line, reason: "differs from what the document generates; run `pnpm docs:index`" },
    ];
  });
}

function readmeOf(root: string, vendor: string): Readme | Problem {
  const file = `packages/${vendor}/README.md`;
  let before: string;
  try {
    before = readFileSync(join(root, file), "utf8");
  } catch {
    return { file, line: 1, reason: "does not exist; every vendor package has a README" };
  }
  const document = readDocument(root, vendor) as ApiDocument;
  const sections = [
    ["operations", operationsList(document)],
    ["evidence", evidenceList(document)],
  ] as const;
  let after = before;
  for (const [name, content] of sections) {
    // A vendor of many operations has its evidence in the document only.
    if (name === "evidence" && !before.includes("<!-- evidence:")) continue;
    const replaced = replaceSection(file, after, name, content);
    if (typeof replaced !== "string") return replaced;
    after = replaced;
  }
  return { file, before, after };
}

function firstDifference(before: string, after: string): number {
  const [is, should] = [before.split("\n"), after.split("\n")];
  const index = is.findIndex((line, at) => line !== should[at]);
  return (index < 0 ? is.length : index) + 1;
}
