import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transformSync } from "esbuild";
import { readPage } from "../markdown/read-page.ts";
import type { Problem } from "../problem.ts";
import { programsOf } from "../programs/collect.ts";
import { fileOf, type Program, programText } from "../programs/program.ts";
import { withPrograms } from "../programs/scratch-folder.ts";
import { writeSettings } from "../programs/type-check.ts";
import { hasPrograms, markdownFiles } from "../repository.ts";
import { type ProgramRunner, runPrograms } from "./run-programs.ts";
import { runTests } from "./run-tests.ts";

/** A Node, and the vitest that runs on it. */
interface RecipeNode {
  readonly title: string;
  readonly execPath: (root: string) => string;
  readonly vitest: string;
}

const NODES: readonly RecipeNode[] = [
  {
    title: "Node 20.19",
    execPath: (root) => join(root, `conformance/node_modules/node20-minimum-${process.arch}/bin/node`),
    // vitest 5 begins with Node 22.12.
    vitest: "vitest-4",
  },
  { title: "Node 24", execPath: () => process.execPath, vitest: "vitest" },
];

/** Runs the programs of all recipes on the oldest Node that the packages promise, and on the one that everything is built with. */
export async function runRecipes(root: string): Promise<Problem[]> {
  const pages = markdownFiles(root).filter((file) => file.startsWith("docs/recipes/") && hasPrograms(file));
  const programs = pages.flatMap(
    (file) => programsOf(readPage(file, readFileSync(join(root, file), "utf8"))).programs,
  );
  const of = (kind: Program["kind"]) => programs.filter((program) => program.kind === kind);
  const problems: Problem[] = [];
  for (const { title, execPath, vitest } of NODES) {
    if (!existsSync(execPath(root))) {
      console.log(`note: ${title} is not there for this machine; the recipes were not run on it`);
      continue;
    }
    const found = await withPrograms(
      programs,
      async (folder) => {
        writeSettings(folder);
        const runner = await plainRunner(folder, of("run"), execPath(root));
        return [
          ...(await runPrograms(folder, of("run"), runner)),
          ...(await runTests(folder, of("test"), runner.execPath)),
        ];
      },
      vitest,
    );
    console.log(
      `${title}: ${of("run").length} programs and ${of("test").length} vitest files of ${pages.length} pages`,
    );
    problems.push(...found.map((problem) => ({ ...problem, reason: `on ${title}: ${problem.reason}` })));
  }
  return problems;
}

/** Compiles programs, and what runs them, to JavaScript: a Node that knows no TypeScript runs them. */
async function plainRunner(
  folder: string,
  programs: readonly Program[],
  execPath: string,
): Promise<ProgramRunner> {
  for (const program of programs) {
    const sourcefile = join(folder, "programs", fileOf(program));
    const { code } = transformSync(programText(program), {
      loader: "ts",
      format: "esm",
      target: "node20",
      sourcefile,
      sourcemap: "inline",
    });
    writeFileSync(sourcefile.replace(/ts$/, "js"), code);
  }
  const worker = join(folder, "worker.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@pbxkit/*"],
    outfile: worker,
  });
  return { execPath, execArgv: ["--enable-source-maps"], worker, ending: "js" };
}
