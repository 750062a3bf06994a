import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is built of a package, as its package.json says. */
export interface BuiltPackage {
  /** Name in dist -> source: "testing" -> "src/testing/index.ts". */
  readonly entries: Readonly<Record<string, string>>;
  /** Programs: "cli" -> "src/cli.ts". They have no declarations. */
  readonly programs: Readonly<Record<string, string>>;
  /** Where the OpenAPI document goes. */
  readonly document: string | undefined;
  /** Whether an import of code stays an import; what is not installed with the package becomes a part of it. */
  isExternalCode(specifier: string): boolean;
  /** The same of types. Those of an optional peer are the user's own, so that the peer's companions take them. */
  isExternalType(specifier: string): boolean;
}

interface Manifest {
  readonly name: string;
  readonly types?: unknown;
  readonly typesVersions?: unknown;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Optional ones: of these the code is a part of the package. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** How `moduleResolution: node`, which knows no `exports`, finds the types of all entries. */
const TYPES = { types: "./dist/index.d.ts", typesVersions: { "*": { "*": ["./dist/*.d.ts", "./dist/*"] } } };

/** The source of an entry: that of "." is src/index.ts, that of "./testing" is src/testing/index.ts. */
export const entrySource = (key: string): string =>
  key === "." ? "src/index.ts" : `src/${key.slice(2)}/index.ts`;

/** Reads a package's entries. Throws when an entry is not written as all of them are, or has no source. */
export function readPackage(folder: string): BuiltPackage {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const keys = Object.keys(manifest.exports).filter((key) => !key.endsWith(".json"));
  const entries = keys.map((key) => entryOf(key, manifest, folder));
  const { types, typesVersions } = manifest;
  if (JSON.stringify({ types, typesVersions }) !== JSON.stringify(TYPES))
    throw new Error(`${manifest.name}: package.json must have ${JSON.stringify(TYPES)}`);
  const dependencies = Object.keys(manifest.dependencies ?? {});
  const peers = Object.keys(manifest.peerDependencies ?? {});
  const document = manifest.exports["./openapi.json"];
  if (document !== undefined && document !== "./dist/openapi.json")
    throw new Error(`${manifest.name}: "./openapi.json" must be "./dist/openapi.json"`);
  return {
    entries: Object.fromEntries(entries),
    programs: Object.fromEntries(
      Object.values(manifest.bin ?? {}).map((file) => {
        const name = file.replace(/^(\.\/)?dist\/|\.js$/g, "");
        return [name, existing(`src/${name}.ts`, folder)];
      }),
    ),
    document,
    isExternalCode: (specifier) => isOneOf(specifier, dependencies),
    isExternalType: (specifier) => isOneOf(specifier, [...dependencies, ...peers]),
  };
}

const isOneOf = (specifier: string, packages: readonly string[]): boolean =>
  specifier.startsWith("node:") ||
  packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));

function entryOf(key: string, { name: owner, exports }: Manifest, folder: string): [string, string] {
  const name = key === "." ? "index" : key.slice(2);
  const expected = { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` };
  if (JSON.stringify(exports[key]) !== JSON.stringify(expected))
    throw new Error(`${owner}: the export "${key}" must be ${JSON.stringify(expected)}`);
  return [name, existing(entrySource(key), folder)];
}

function existing(source: string, folder: string): string {
  if (!existsSync(join(folder, source))) throw new Error(`${source} is missing in ${folder}`);
  return source;
}
