import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compilePrograms } from "../../tools/checks/src/compile-programs.ts";
import { installPacked } from "../../tools/checks/src/install-packed.ts";
import type { PackedPackage } from "../../tools/checks/src/pack.ts";
import { command } from "./command.ts";
import { generateHeyApi } from "./hey-api.ts";
import { peersFolder, programsFolder, repositoryFolder } from "./places.ts";
import { type BenchRuntime, findRuntimes } from "./runtimes.ts";

/** A folder in which programs find the packed packages, the peers, and the clients generated for comparison. */
export interface Workbench {
  readonly folder: string;
  readonly quick: boolean;
  readonly packed: readonly PackedPackage[];
  readonly runtimes: readonly BenchRuntime[];
  /** A line for each runtime that is not there. */
  readonly missing: readonly string[];
  /** The compiled form of a program of `programs/`. */
  readonly program: (name: string) => string;
}

/** Programs that run; the others are parts of them. */
const PROGRAMS = [
  "overhead/run",
  "imports/run",
  "paging/run",
  "simulators/in-process",
  "simulators/start",
  "simulators/load",
  "simulators/server",
  "webhooks/run",
];

/** Builds and packs our packages, and sets them up in `folder` beside the peers, which must be installed. */
export async function setUpWorkbench(folder: string, quick: boolean): Promise<Workbench> {
  await command(
    "pnpm",
    ["exec", "turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only"],
    {
      cwd: repositoryFolder,
      env: { TURBO_TELEMETRY_DISABLED: "1" },
    },
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const packed = await installPacked(folder);
  linkPeers(folder);
  await Promise.all(["plusofon", "ringme"].map((vendor) => generateHeyApi(vendor, folder)));
  await preparePrograms(folder);
  const { runtimes, missing } = await findRuntimes();
  return {
    folder,
    quick,
    packed,
    runtimes,
    missing,
    program: (name) => join(folder, "compiled", `${name}.js`),
  };
}

function linkPeers(folder: string): void {
  const modules = join(peersFolder, "node_modules");
  const names = readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(modules, name)).map((part) => `${name}/${part}`) : [name],
    );
  for (const name of names) {
    const target = join(folder, "node_modules", name);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(realpathSync(join(modules, name)), target);
  }
}

/** Type-checks the programs where they find what they import, and turns them into JavaScript for every runtime. */
async function preparePrograms(folder: string): Promise<void> {
  cpSync(programsFolder, join(folder, "programs"), { recursive: true });
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    typeRoots: [join(repositoryFolder, "node_modules/@types")],
    module: "esnext",
    moduleResolution: "bundler",
    allowImportingTsExtensions: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["programs"] }));
  await command(process.execPath, [join(repositoryFolder, "node_modules/typescript/bin/tsc"), "-p", folder], {
    cwd: folder,
  });
  await compilePrograms(join(folder, "programs"), PROGRAMS, join(folder, "compiled"));
}
