import { COMPILERS, type Compiler } from "./type-cost.ts";

/** The oldest compiler that takes openapi-fetch's types, and ours. */
const OLDEST = "5.4";
type AnyCompiler = Compiler | typeof OLDEST;

/** A way in which somebody's project is set up, and the programs that have to compile in it. */
export interface TypeProject {
  readonly name: string;
  /** Folder of the programs, in `consumer`. */
  readonly programs: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly compilers: readonly AnyCompiler[];
}

const NODENEXT = { module: "nodenext", moduleResolution: "nodenext" };
const BUNDLER = { module: "esnext", moduleResolution: "bundler" };
/** What tools still write by themselves. TypeScript 6 calls it outdated, and 7 has it no more. */
const NODE10 = { module: "esnext", moduleResolution: "node10" };
const DOM = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
/** What people add to `strict`. */
const STRICTER = {
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
};
const STRICT = { strict: true, exactOptionalPropertyTypes: true };

/** Every project, with the compilers that take it. */
export const TYPE_PROJECTS: readonly TypeProject[] = [
  project("nodenext", "strict", { ...NODENEXT, ...DOM, ...STRICT, ...STRICTER }),
  project("bundler", "strict", { ...BUNDLER, ...DOM, ...STRICT }),
  project("node10", "strict", { ...NODE10, ...DOM, ...STRICT }, [OLDEST, "5.9"]),
  project("node10", "strict", { ...NODE10, ...DOM, ...STRICT, ignoreDeprecations: "6.0" }, ["6.0"]),
  project("not strict", "loose", { ...NODENEXT, ...DOM, strict: false }),
  project("no strict null checks", "loose", { ...NODENEXT, ...DOM, strict: true, strictNullChecks: false }),
  // These types themselves need a newer compiler.
  project(
    "Node's types",
    "platform",
    { ...NODENEXT, ...STRICT, lib: ["es2022"], types: ["node"] },
    COMPILERS,
  ),
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
  compilers: readonly AnyCompiler[] = [OLDEST, ...COMPILERS],
): TypeProject {
  return {
    name,
    programs,
    options: { target: "es2022", noEmit: true, skipLibCheck: false, ...options },
    compilers,
  };
}
