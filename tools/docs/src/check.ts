import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCommands } from "./commands/check-commands.ts";
import { checkInstalls } from "./commands/check-installs.ts";
import { runRequests } from "./commands/run-requests.ts";
import { checkIndex } from "./index/readme-sections.ts";
import { checkLinks } from "./links/check-links.ts";
import type { MarkdownPage } from "./markdown/page.ts";
import { readExamples } from "./markdown/read-examples.ts";
import { readPage } from "./markdown/read-page.ts";
import { inReadingOrder, type Problem } from "./problem.ts";
import { programsOf } from "./programs/collect.ts";
import type { Program } from "./programs/program.ts";
import { withPrograms } from "./programs/scratch-folder.ts";
import { typeCheck } from "./programs/type-check.ts";
import { unbuiltPackages } from "./programs/unbuilt-packages.ts";
import { hasPrograms, isSource, markdownFiles, sourceFiles } from "./repository.ts";
import { judged } from "./run/recorded-requests.ts";
import { runPrograms } from "./run/run-programs.ts";
import { runTests } from "./run/run-tests.ts";
import { checkTranslations } from "./translations/check-translations.ts";
import { isTranslation } from "./translations/translation.ts";

/** What a check found, and what it looked at. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly pages: number;
  readonly links: number;
  readonly commands: number;
  readonly programs: readonly Program[];
}

/**
 * Everything that can be wrong with the documentation under `root`, or with some `files` of it. Programs run only when all
 * of them compile.
 */
export async function checkDocs(root: string, files: readonly string[]): Promise<Findings> {
  const names = files.length > 0 ? files : [...markdownFiles(root), ...sourceFiles(root)];
  const text = (file: string) => readFileSync(join(root, file), "utf8");
  const pages = names.filter((file) => !isSource(file)).map((file) => readPage(file, text(file)));
  const examples = names.filter(isSource).map((file) => readExamples(file, text(file)));
  const links = checkLinks(root, pages);
  const collected = [
    ...pages.filter(({ file }) => hasPrograms(file)),
    ...examples.map(({ page }) => page),
  ].map(programsOf);
  const programs = collected.flatMap((each) => each.programs);
  const commands = checkCommands(root, pages);
  const found = await checkPrograms(programs, pages);
  const problems = [
    ...checkIndex(root),
    ...links.problems,
    ...collected.flatMap((each) => each.problems),
    ...examples.flatMap((each) => each.problems),
    ...commands.problems,
    ...checkInstalls(pages),
    ...checkTranslations(root, names),
    ...found,
  ];
  return {
    problems: inReadingOrder(problems),
    pages: pages.length,
    links: links.count,
    commands: commands.count,
    programs,
  };
}

const checkPrograms = (programs: readonly Program[], pages: readonly MarkdownPage[]): Promise<Problem[]> =>
  withPrograms(programs, async (folder) => {
    const unbuilt = unbuiltPackages(programs);
    if (unbuilt.length > 0) {
      const reason = `${unbuilt.join(", ")} not built, so no program was checked; run \`pnpm build\``;
      return [{ file: "tools/docs/package.json", line: 1, reason }];
    }
    const wrong = await typeCheck(folder, programs);
    if (wrong.length > 0) return wrong;
    const of = (kind: Program["kind"]) => programs.filter((program) => program.kind === kind);
    return [
      ...(await judged(async () => [
        ...(await runPrograms(folder, of("run"))),
        ...(await runTests(folder, of("test"))),
      ])),
      ...(await runRequests(pages.filter(({ file }) => !isTranslation(file)))),
    ];
  });
