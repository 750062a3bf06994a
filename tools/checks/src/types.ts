// Compiles consumer programs against the packed packages, with every TypeScript that we promise to work with.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPacked } from "./install-packed.ts";
import { withScratchFolder } from "./scratch.ts";
import { COMPILERS } from "./type-cost.ts";
import { runToEnd } from "./workspace.ts";

const here = new URL("..", import.meta.url).pathname;
const RESOLUTIONS = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
  // What tools still write by themselves, as far as a compiler takes it.
  { module: "esnext", moduleResolution: "node10" },
];
const KNOWN = { "6.0": { ignoreDeprecations: "6.0" } } as Readonly<Record<string, object>>;

const failures = await withScratchFolder(async (folder) => {
  const found: string[] = [];
  await installPacked(folder);
  cpSync(join(here, "consumer"), join(folder, "consumer"), { recursive: true });
  for (const version of COMPILERS) {
    for (const resolution of RESOLUTIONS) {
      if (resolution.moduleResolution === "node10" && version === "7.0") continue;
      const label = `TypeScript ${version}, ${resolution.moduleResolution}`;
      const config = join(folder, `tsconfig.${version}.${resolution.moduleResolution}.json`);
      const compilerOptions = {
        ...resolution,
        ...KNOWN[version],
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
      const { code, output } = await runToEnd(process.execPath, [compiler, "-p", config], folder);
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${label}`);
      if (code !== 0) found.push(`${label}\n${output.trim()}`);
    }
  }
  return found;
});
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
