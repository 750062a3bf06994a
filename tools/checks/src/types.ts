// Compiles consumer programs against the packed packages, with every TypeScript that we promise to work with, in every kind of project.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installLikePnpm } from "./install-packed.ts";
import { withScratchFolder } from "./scratch.ts";
import { TYPE_PROJECTS } from "./type-projects.ts";
import { runToEnd } from "./workspace.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const PLATFORMS = ["@types/node", "@cloudflare/workers-types"];

const failures = await withScratchFolder(async (folder) => {
  const found: string[] = [];
  await installLikePnpm(folder, join(here, "node_modules"), PLATFORMS);
  cpSync(join(here, "consumer"), join(folder, "consumer"), { recursive: true });
  // A module is one of ES, and a declaration names what it needs by imports of one.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const { name, programs, options, compilers } of TYPE_PROJECTS) {
    for (const version of compilers) {
      const label = `TypeScript ${version}, ${name}`;
      const config = join(folder, `tsconfig.${label.replace(/\W+/g, "-")}.json`);
      writeFileSync(config, JSON.stringify({ compilerOptions: options, include: [`consumer/${programs}`] }));
      const compiler = join(here, "node_modules", `typescript-${version}`, "bin", "tsc");
      const { code, output } = await runToEnd(process.execPath, [compiler, "-p", config], folder);
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${label}`);
      if (code !== 0) found.push(`${label}\n${output.trim()}`);
    }
  }
  return found;
});
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
