// pnpm bench [--quick] [--only name,name]: measures, prints a table a question, and writes RESULTS.md.
import { writeFileSync } from "node:fs";
import { withScratchFolder } from "../../tools/checks/src/scratch.ts";
import { UsageError } from "../../tools/spec/src/usage-error.ts";
import { type BenchCommandLine, parseBenchCommand } from "./command-line.ts";
import { installPeers } from "./install-peers.ts";
import { describeMachine } from "./machine.ts";
import { resultsFile } from "./places.ts";
import type { Measurement, Question } from "./question.ts";
import { questions } from "./questions/index.ts";
import { answersToMarkdown, resultsPage } from "./report.ts";
import { setUpWorkbench, type Workbench } from "./workbench.ts";

const names = questions.map(({ name }) => name);
const startedAt = performance.now();

function progress(text: string): void {
  console.error(`[${((performance.now() - startedAt) / 1000).toFixed(1)} s] ${text}`);
}

/**
 * The answers, in the order of the questions; each is printed as it comes. A full run asks one after the other, so that
 * none disturbs another; a quick one two at once, but for those that would be worth nothing then.
 */
async function askAll(asked: readonly Question[], workbench: Workbench): Promise<Measurement[]> {
  const answers = new Map<Question, readonly Measurement[]>();
  const ask = async (question: Question) => {
    progress(question.name);
    const found = await question.ask(workbench);
    console.log(answersToMarkdown(found));
    answers.set(question, found);
  };
  const left = [...asked];
  const lane = async (next: () => Question | undefined) => {
    for (let question = next(); question; question = next()) await ask(question);
  };
  while (left[0]?.alone) await ask(left.shift() as Question);
  // From both ends, so that the last question, a long one, is not left for one lane alone.
  const fromTheEnd = workbench.quick ? [lane(() => left.pop())] : [];
  await Promise.all([lane(() => left.shift()), ...fromTheEnd]);
  return asked.flatMap((question) => answers.get(question) ?? []);
}

async function bench({ quick, only }: BenchCommandLine, folder: string): Promise<void> {
  progress("building and packing the packages");
  const workbench = await setUpWorkbench(folder, quick);
  const asked = questions.filter(({ name }) => only.length === 0 || only.includes(name));
  const answers = await askAll(asked, workbench);
  // Some of the questions would leave the page without the others' answers.
  if (only.length === 0) {
    writeFileSync(resultsFile, resultsPage(answers, describeMachine(workbench), quick));
  }
}

try {
  const commandLine = parseBenchCommand(process.argv.slice(2), names);
  progress("installing the peers");
  await installPeers();
  await withScratchFolder((folder) => bench(commandLine, folder));
  progress("done");
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
