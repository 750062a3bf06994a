import { UsageError } from "../../spec/src/usage-error.ts";
import { checkDocs } from "./check.ts";
import { parseDocsCommand } from "./command-line.ts";
import { checkIndex, writeIndex } from "./index/readme-sections.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { runRecipes } from "./run/recipes.ts";
import { walkThrough } from "./walk/walk.ts";

/** Does what the command line asks for, prints what there is to say, and returns what is wrong. */
async function main(args: readonly string[]): Promise<readonly Problem[]> {
  const { command, root, files } = parseDocsCommand(args);
  switch (command) {
    case "check": {
      const { problems, pages, links, commands, programs } = await checkDocs(root, files);
      const run = programs.filter(({ kind }) => kind !== "compile only").length;
      console.log(
        `${pages} pages, ${links} links, ${commands} commands, ${programs.length} programs (${run} of them run)`,
      );
      return problems;
    }
    case "recipes":
      return runRecipes(root);
    case "walk":
      return walkThrough(root);
    case "index --check":
      return checkIndex(root);
    case "index": {
      const { written, problems } = writeIndex(root);
      console.log(written.length > 0 ? `wrote ${written.join(", ")}` : "the lists are up to date");
      return problems;
    }
  }
}

try {
  const problems = await main(process.argv.slice(2));
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
