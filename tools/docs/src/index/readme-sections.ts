import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceSection } from "../markdown/sections.ts";
import type { Problem } from "../problem.ts";
import { documentedVendors, readDocument } from "../repository.ts";
import type { ApiDocument } from "./document.ts";
import { evidenceList } from "./evidence-list.ts";
import { operationsList } from "./operations-list.ts";
import { versionsText } from "./versions.ts";

/** A package's README as it is, and as its generated parts say that it should be. */
interface Readme {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Writes the generated parts into the READMEs of the packages, or of some. Returns the files that changed, and what kept others from it. */
export function writeIndex(
  root: string,
  only: readonly string[] = packageFolders(root),
): { written: string[]; problems: Problem[] } {
  const written: string[] = [];
  const problems: Problem[] = [];
  for (const folder of only) {
    const readme = readmeOf(root, folder);
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
  return packageFolders(root).flatMap((folder) => {
    const readme = readmeOf(root, folder);
    if ("reason" in readme) return [readme];
    if (readme.before === readme.after) return [];
    const line = firstDifference(readme.before, readme.after);
    return [
      { file: readme.file, line, reason: "differs from what the document generates; run `pnpm docs:index`" },
    ];
  });
}

const packageFolders = (root: string): string[] => readdirSync(join(root, "packages")).sort();

function readmeOf(root: string, folder: string): Readme | Problem {
  const file = `packages/${folder}/README.md`;
  let before: string;
  try {
    before = readFileSync(join(root, file), "utf8");
  } catch {
    return { file, line: 1, reason: "does not exist; every package has a README" };
  }
  const isVendor = documentedVendors(root).includes(folder);
  const document = isVendor ? (readDocument(root, folder) as ApiDocument) : undefined;
  const sections = [
    ...(document
      ? ([
          ["operations", operationsList(folder, document)],
          ["evidence", evidenceList(document)],
        ] as const)
      : []),
    ["versions", versionsText],
  ] as const;
  let after = before;
  for (const [name, content] of sections) {
    // A vendor of many operations has its evidence in the document only.
    if (name !== "operations" && !before.includes(`<!-- ${name}:`)) continue;
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
