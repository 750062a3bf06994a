import { relative, resolve, sep } from "node:path";
import type { SpecCommandLine } from "./command-line.ts";
import { generate } from "./generate/generate.ts";
import { loadDocument } from "./load.ts";
import { formatSpecProblem, ProblemsError } from "./problem.ts";
import { generatedFolder, selectVendors } from "./repository.ts";
import { compare, write } from "./write.ts";

/** What a command has to say of a vendor, and whether all is well. */
export interface CommandOutcome {
  ok: boolean;
  lines: string[];
}

/**
 * Runs a command for each vendor. One vendor's failure does not keep the others from being handled.
 *
 * Rejects with `UsageError` when a vendor is named that has no document.
 */
export async function runSpecCommand({
  command,
  root: askedRoot,
  vendors,
}: SpecCommandLine): Promise<CommandOutcome[]> {
  const root = resolve(askedRoot);
  const handle = { generate: generateVendor, check: checkVendor, lint }[command];
  const outcomes: CommandOutcome[] = [];
  try {
    for (const vendor of selectVendors(root, vendors)) {
      outcomes.push(await handle(root, vendor).catch((error: unknown) => failure(vendor, error)));
    }
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    outcomes.push(problems(error));
  }
  return outcomes;
}

async function generateVendor(root: string, vendor: string): Promise<CommandOutcome> {
  const folder = generatedFolder(root, vendor);
  const { outdated, stale } = await write(folder, await generate(root, vendor));
  const changes = [...outdated.map((name) => `wrote ${name}`), ...stale.map((name) => `removed ${name}`)];
  return { ok: true, lines: [`${vendor}: ${changes.join(", ") || "up to date"}`] };
}

async function checkVendor(root: string, vendor: string): Promise<CommandOutcome> {
  const folder = generatedFolder(root, vendor);
  const { outdated, stale } = await compare(folder, await generate(root, vendor));
  const differing = [...outdated, ...stale].map((name) => {
    const file = `${relative(root, folder).split(sep).join("/")}/${name}`;
    return `${file} differs from what specs/${vendor} generates; run \`pnpm generate\``;
  });
  return differing.length > 0
    ? { ok: false, lines: differing }
    : { ok: true, lines: [`${vendor}: generated files are up to date`] };
}

async function lint(root: string, vendor: string): Promise<CommandOutcome> {
  await loadDocument(root, vendor, "all");
  return { ok: true, lines: [`${vendor}: no problems`] };
}

/** What kept a vendor from being handled: its document, or the disk. */
function failure(vendor: string, error: unknown): CommandOutcome {
  if (error instanceof ProblemsError) return problems(error);
  const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
  return { ok: false, lines: [`${vendor}: ${reason}`] };
}

function problems(error: ProblemsError): CommandOutcome {
  return { ok: false, lines: error.problems.map(formatSpecProblem) };
}
