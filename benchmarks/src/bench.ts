// pnpm bench [--quick] [--only name,name]: measures, prints a table a question, and writes RESULTS.md.
import { writeFileSync } from "node:fs";
import { withScratchFolder } from "../../tools/checks/src/scratch.ts";
import { type CommandLine, parseCommandLine, UsageError } from "./command-line.ts";
import { installPeers } from "./install-peers.ts";
import { describeMachine } from "./machine.ts";
import { resultsFile } from "./places.ts";
import type { Answer } from "./question.ts";
import { questions } from "./questions/index.ts";
import { answersToMarkdown, resultsPage } from "./report.ts";
import { setUpWorkbench } from "./workbench.ts";

const names = questions.map(({ name }) => name);
const startedAt = performance.now();

function progress(text: string): void {
  console.error(`[${((performance.now() - startedAt) / 1000).toFixed(1)} s] ${text}`);
}

async function bench({ quick, only }: CommandLine, folder: string): Promise<void> {
  progress("building and packing the packages");
  const workbench = await setUpWorkbench(folder, quick);
  const answers: Answer[] = [];
  for (const { name, ask } of questions) {
    if (only.length > 0 && !only.includes(name)) continue;
    progress(name);
    const found = await ask(workbench);
    console.log(answersToMarkdown(found));
    answers.push(...found);
  }
  // Some of the questions would leave the page without the others' answers.
  if (only.length === 0) {
    writeFileSync(resultsFile, resultsPage(answers, describeMachine(workbench), quick));
  }
}

try {
  const commandLine = parseCommandLine(process.argv.slice(2), names);
  progress("installing the peers");
  await installPeers();
  await withScratchFolder((folder) => bench(commandLine, folder));
  progress("done");
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
