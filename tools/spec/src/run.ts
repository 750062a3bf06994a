import { relative, resolve, sep } from "node:path";
import type { CommandLine } from "./command-line.ts";
import { generate } from "./generate/generate.ts";
import { loadDocument } from "./load.ts";
import { formatProblem, ProblemsError } from "./problem.ts";
import { generatedFolder, selectVendors } from "./repository.ts";
import { compare, write } from "./write.ts";

/** What a command has to say of a vendor, and whether all is well. */
export interface Outcome {
  ok: boolean;
  lines: string[];
}

/** Runs a command for each vendor. One vendor's wrong document does not keep the others from being handled. */
export async function run({ command, root: askedRoot, vendors }: CommandLine): Promise<Outcome[]> {
  const root = resolve(askedRoot);
  const handle = { generate: generateVendor, check: checkVendor, lint }[command];
  const outcomes: Outcome[] = [];
  try {
    for (const vendor of selectVendors(root, vendors)) {
      outcomes.push(await handle(root, vendor).catch(problems));
    }
  } catch (error) {
    outcomes.push(problems(error));
  }
  return outcomes;
}

async function generateVendor(root: string, vendor: string): Promise<Outcome> {
  const folder = generatedFolder(root, vendor);
  const { outdated, stale } = await write(folder, await generate(root, vendor));
  const changes = [...outdated.map((name) => `wrote ${name}`), ...stale.map((name) => `removed ${name}`)];
  return { ok: true, lines: [`${vendor}: ${changes.join(", ") || "up to date"}`] };
}

async function checkVendor(root: string, vendor: string): Promise<Outcome> {
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

async function lint(root: string, vendor: string): Promise<Outcome> {
  await loadDocument(root, vendor, "all");
  return { ok: true, lines: [`${vendor}: no problems`] };
}

function problems(error: unknown): Outcome {
  if (error instanceof ProblemsError) return { ok: false, lines: error.problems.map(formatProblem) };
  throw error;
}
