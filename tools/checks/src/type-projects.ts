import { COMPILERS, type Compiler } from "./type-cost.ts";

/** A way in which somebody's project is set up, and the programs that have to compile in it. */
export interface TypeProject {
  readonly name: string;
  /** Folder of the programs, in `consumer`. */
  readonly programs: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly compilers: readonly Compiler[];
}

const NODENEXT = { module: "nodenext", moduleResolution: "nodenext" };
const BUNDLER = { module: "esnext", moduleResolution: "bundler" };
/** What tools still write by themselves. TypeScript 6 calls it outdated, and 7 has it no more. */
const NODE10 = { module: "esnext", moduleResolution: "node10" };
const DOM = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
const STRICT = { strict: true, exactOptionalPropertyTypes: true };

/** Every project, with the compilers that take it. */
export const TYPE_PROJECTS: readonly TypeProject[] = [
  project("nodenext", "strict", { ...NODENEXT, ...DOM, ...STRICT }),
  project("bundler", "strict", { ...BUNDLER, ...DOM, ...STRICT }),
  project("node10", "strict", { ...NODE10, ...DOM, ...STRICT }, ["5.9"]),
  project("node10", "strict", { ...NODE10, ...DOM, ...STRICT, ignoreDeprecations: "6.0" }, ["6.0"]),
  project("not strict", "loose", { ...NODENEXT, ...DOM, strict: false }),
  project("no strict null checks", "loose", { ...NODENEXT, ...DOM, strict: true, strictNullChecks: false }),
  project("Node's types", "platform", { ...NODENEXT, ...STRICT, lib: ["es2022"], types: ["node"] }),
  project("Workers' types", "platform", {
    ...NODENEXT,
    ...STRICT,
    lib: ["es2022"],
    types: ["@cloudflare/workers-types"],
  }),
  project("no platform's types", "bare", { ...NODENEXT, ...STRICT, lib: ["es2022"], types: [] }),
  // As in a package of a pnpm workspace: what is exported must be named without the packages below the vendors'.
  project("declarations", "declarations", {
    ...NODENEXT,
    ...STRICT,
    lib: [...DOM.lib, "esnext.disposable"],
    types: [],
    declaration: true,
    noEmit: false,
    emitDeclarationOnly: true,
    rootDir: "consumer/declarations",
    outDir: "declared",
  }),
];

function project(
  name: string,
  programs: string,
  options: Readonly<Record<string, unknown>>,
  compilers: readonly Compiler[] = COMPILERS,
): TypeProject {
  return {
    name,
    programs,
    options: { target: "es2022", noEmit: true, skipLibCheck: false, ...options },
    compilers,
  };
}
