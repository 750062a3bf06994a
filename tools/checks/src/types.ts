// Compiles consumer programs against the packed packages, with every TypeScript that we promise to work with.
import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packAll, unpackAll } from "./pack.ts";
import { withScratchFolder } from "./scratch.ts";
import { root, run } from "./workspace.ts";

const here = new URL("..", import.meta.url).pathname;
const COMPILERS = ["5.9", "6.0", "7.0"];
const RESOLUTIONS = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

/** Run-time dependencies of the packages, linked from where pnpm has put them. */
function linkDependencies(folder: string): void {
  const dependencies = { core: ["openapi-fetch", "@cfworker/json-schema"] };
  for (const [owner, names] of Object.entries(dependencies)) {
    for (const name of names) {
      const target = join(folder, "node_modules", name);
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(realpathSync(join(root, "packages", owner, "node_modules", name)), target);
    }
  }
}

const failures = await withScratchFolder(async (folder) => {
  const found: string[] = [];
  await unpackAll(await packAll(join(folder, "tarballs")), folder);
  linkDependencies(folder);
  cpSync(join(here, "consumer"), join(folder, "consumer"), { recursive: true });
  for (const version of COMPILERS) {
    for (const resolution of RESOLUTIONS) {
      const label = `TypeScript ${version}, ${resolution.moduleResolution}`;
      const config = join(folder, `tsconfig.${version}.${resolution.moduleResolution}.json`);
      const compilerOptions = {
        ...resolution,
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
      };
      writeFileSync(config, JSON.stringify({ compilerOptions, include: ["consumer"] }));
      const compiler = join(here, "node_modules", `typescript-${version}`, "bin", "tsc");
      const { code, output } = await run(process.execPath, [compiler, "-p", config], folder);
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${label}`);
      if (code !== 0) found.push(`${label}\n${output.trim()}`);
    }
  }
  return found;
});
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
