import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { gunzipSync } from "node:zlib";
import { settingsProblems } from "./publish-settings.ts";
import { type Manifest, readManifest, runToEnd } from "./workspace.ts";

const PAPERS = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];
const SHARED = /^dist\/shared\/[a-z0-9-]+(\.d\.ts|\.js|\.js\.map)$/;
/** Packages that are inside a file of ours, which has their license notice. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  "@pbxkit/core": [
    "@cfworker/json-schema",
    "@remix-run/headers",
    "@remix-run/multipart-parser",
    "openapi-fetch",
  ],
};

/** Files of a page, which no export names. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "@pbxkit/simulator": [
    "dist/ui/index.html",
    "dist/ui/index.js",
    "dist/ui/reference.html",
    "dist/ui/reference.js",
    "dist/ui/scalar.js.gz",
    "dist/ui/style.css",
    "dist/ui/views.css",
  ],
};

/** What is wrong with a packed package's files and manifest; empty when nothing is. */
export async function problemsOf({ tarball }: { readonly tarball: string }): Promise<string[]> {
  const folder = mkdtempSync(join(dirname(tarball), "contents-"));
  try {
    const { code, output } = await runToEnd("tar", ["-xzf", relative(folder, tarball)], folder);
    const unpacked = join(folder, "package");
    return code === 0
      ? [...settingsProblems(unpacked), ...contentProblems(unpacked)]
      : [`it cannot be unpacked: ${output.trim()}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same, of a package that is unpacked already. */
export function contentProblems(folder: string): string[] {
  const files = filesIn(folder);
  const manifest = readManifest(folder);
  const expected = expectedFiles(manifest);
  const missing = [...expected, "README.md", "LICENSE"].filter((file) => !files.includes(file));
  const allowed = new Set([
    ...PAPERS,
    ...expected,
    ...expected.filter((file) => file.endsWith(".js")).map((file) => `${file}.map`),
  ]);
  const code = new Map(
    files
      .filter((file) => /\.(js|d\.ts|js\.gz)$/.test(file))
      .map((file) => [file, textOf(join(folder, file))]),
  );
  return [
    ...missing.map((file) => `${file} is missing`),
    ...files.flatMap((file) => {
      if (!SHARED.test(file)) return allowed.has(file) ? [] : [`${file} should not be published`];
      return isUsed(file, code) ? [] : [`${file} is left over: no other file imports it`];
    }),
    ...files.filter((file) => file.endsWith(".map")).flatMap((map) => mapProblems(folder, map)),
    ...hiddenClasses(code),
    ...(INSIDE[manifest.name] ?? []).flatMap((name) =>
      [...code.values()].some((text) => hasNotice(text, name))
        ? []
        : [`the license notice of ${name} is missing`],
    ),
  ];
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** One JavaScript and one declaration file for each entry, the document, the programs, and the page. */
function expectedFiles({ name, exports = {}, bin = {} }: Manifest): string[] {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target as Record<string, string>),
  );
  return [...targets, ...Object.values(bin), ...(PAGES[name] ?? [])]
    .map((path) => posix.normalize(path))
    .filter((path) => path !== "package.json");
}

/** Whether code imports it, or, of a map, whether its code is there. */
function isUsed(file: string, code: ReadonlyMap<string, string>): boolean {
  if (file.endsWith(".map")) return code.has(file.slice(0, -".map".length));
  const types = file.endsWith(".d.ts");
  const name = posix.basename(file).replace(/(\.d\.ts|\.js)$/, ".js");
  return [...code].some(
    ([other, text]) =>
      other !== file &&
      other.endsWith(".d.ts") === types &&
      (text.includes(`"./shared/${name}"`) || text.includes(`"./${name}"`)),
  );
}

/** Classes that nobody can use, and that declare what they are made of: `@internal` is missing at a member that needs one. */
function hiddenClasses(code: ReadonlyMap<string, string>): string[] {
  const declarations = [...code].filter(([file]) => file.endsWith(".d.ts"));
  const exported = new Set(
    declarations
      .filter(([file]) => !SHARED.test(file))
      .flatMap(([, text]) => text.match(/^export (?:type )?\{[^}]*\}/gm) ?? [])
      .flatMap((list) => list.match(/\w+/g) ?? []),
  );
  return declarations.flatMap(([file, text]) =>
    [...text.matchAll(/^declare (?:abstract )?class (\w+).*\{$/gm)].flatMap(([, name = ""]) =>
      exported.has(name) ? [] : [`${file} declares the class ${name}, which no entry exports`],
    ),
  );
}

/** A map has its sources in it. */
function mapProblems(folder: string, map: string): string[] {
  const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(folder, map), "utf8")) as {
    readonly sources: readonly string[];
    readonly sourcesContent?: readonly (string | null)[];
  };
  return sources.flatMap((source, index) =>
    typeof sourcesContent[index] === "string" ? [] : [`${map} lacks the text of ${source}`],
  );
}

const hasNotice = (code: string, name: string): boolean =>
  new RegExp(`/\\*!\\n \\* ${name} [\\s\\S]*Permission is hereby granted`).test(code);
