import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceSection } from "../markdown/sections.ts";
import type { Problem } from "../problem.ts";
import { documentedVendors, readDocument, repositoryAddress } from "../repository.ts";
import type { ApiDocument } from "./document.ts";
import { evidencePage } from "./evidence-list.ts";
import { operationsList } from "./operations-list.ts";
import { russianOperations, russianVersionsText } from "./russian.ts";
import { versionsText } from "./versions.ts";

/** A page as it is, and as its generated parts say that it should be. */
interface GeneratedPage {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Where the evidence of all documents is listed. */
const EVIDENCE = "docs/evidence.md";

/** Writes the generated parts into the pages that have some. Returns the files that changed, and what kept others from it. */
export function writeIndex(root: string): { written: string[]; problems: Problem[] } {
  const written: string[] = [];
  const problems: Problem[] = [];
  for (const page of generatedPages(root)) {
    if ("reason" in page) {
      problems.push(page);
    } else if (page.before !== page.after) {
      writeFileSync(join(root, page.file), page.after);
      written.push(page.file);
    }
  }
  return { written, problems };
}

/** Problems with pages whose lists are not what the documents generate. */
export function checkIndex(root: string): Problem[] {
  return generatedPages(root).flatMap((page) => {
    if ("reason" in page) return [page];
    if (page.before === page.after) return [];
    const line = firstDifference(page.before, page.after);
    return [
      { file: page.file, line, reason: "differs from what the document generates; run `pnpm docs:index`" },
    ];
  });
}

/** The READMEs of all packages, and the page of the evidence. */
function generatedPages(root: string): (GeneratedPage | Problem)[] {
  const folders = readdirSync(join(root, "packages")).sort();
  const evidence = existsSync(join(root, EVIDENCE)) ? [evidenceOf(root)] : [];
  const russian = folders.filter((folder) => existsSync(join(root, russianReadme(folder))));
  return [
    ...folders.map((folder) => readmeOf(root, folder)),
    ...russian.map((folder) => russianReadmeOf(root, folder)),
    ...evidence,
  ];
}

function evidenceOf(root: string): GeneratedPage | Problem {
  const documents = documentedVendors(root).map((vendor) => readDocument(root, vendor) as ApiDocument);
  return withSections(root, EVIDENCE, [["evidence", evidencePage(documents)]]);
}

function readmeOf(root: string, folder: string): GeneratedPage | Problem {
  const file = `packages/${folder}/README.md`;
  if (!existsSync(join(root, file)))
    return { file, line: 1, reason: "does not exist; every package has a README" };
  const document = documentOf(root, folder);
  const operations = document ? ([["operations", operationsList(folder, document)]] as const) : [];
  return withSections(root, file, [...operations, ["versions", versionsText]]);
}

const russianReadme = (folder: string) => `packages/${folder}/docs/README.ru.md`;

function russianReadmeOf(root: string, folder: string): GeneratedPage | Problem {
  const document = documentOf(root, folder);
  const table = `${repositoryAddress}/blob/main/packages/${folder}/README.md#operations`;
  const operations = document ? ([["operations", russianOperations(folder, document, table)]] as const) : [];
  return withSections(root, russianReadme(folder), [...operations, ["versions", russianVersionsText]]);
}

const documentOf = (root: string, folder: string): ApiDocument | undefined =>
  documentedVendors(root).includes(folder) ? (readDocument(root, folder) as ApiDocument) : undefined;

function withSections(
  root: string,
  file: string,
  sections: readonly (readonly [name: string, content: string])[],
): GeneratedPage | Problem {
  const before = readFileSync(join(root, file), "utf8");
  let after = before;
  for (const [name, content] of sections) {
    // A README that is being written may not have it yet.
    if (name === "versions" && !before.includes(`<!-- ${name}:`)) continue;
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
