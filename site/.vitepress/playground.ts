import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "../../tools/docs/src/markdown/read-page.ts";
import { programsOf } from "../../tools/docs/src/programs/collect.ts";
import type { Program } from "../../tools/docs/src/programs/program.ts";
import { vendors } from "./documents.ts";
import { operationComments } from "./operation-comments.ts";
import { root } from "./pages.ts";
import { hashOf } from "./theme/playground/program-link.ts";

/** A program of a README. */
export interface PlaygroundProgram {
  /** The README that it stands in, by its title. */
  readonly page: string;
  /** What it stands under there. */
  readonly title: string;
  readonly code: string;
}

/** What a page cannot import: it is no code, or needs a package of the reader's own. */
const LEFT_OUT = ["./package.json", "./openapi.json", "./openapi-fetch"];

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The entries that programs can import, each with its built file. */
export function playgroundModules(): Readonly<Record<string, string>> {
  const entries = ["core", ...Object.keys(vendors)].flatMap((folder) => {
    const { name, exports } = JSON.parse(read(`packages/${folder}/package.json`)) as {
      readonly name: string;
      readonly exports: Readonly<Record<string, { readonly default: string }>>;
    };
    return Object.entries(exports)
      .filter(([entry]) => !LEFT_OUT.includes(entry))
      .map(([entry, { default: file }]) => [
        entry.replace(/^\./, name),
        join(root, "packages", folder, file),
      ]);
  });
  return Object.fromEntries(entries);
}

const IMPORT = /\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g;

/** A program that runs in a page, and the README that it stands in. */
interface Found {
  readonly text: string;
  readonly program: Program;
}

/** The programs of the READMEs that run in a page: what they import is there. */
function runnablePrograms(): Found[] {
  const modules = playgroundModules();
  const isThere = ([, fixed, dynamic]: RegExpMatchArray) => Object.hasOwn(modules, fixed ?? dynamic ?? "");
  const files = ["README.md", ...Object.keys(vendors).map((vendor) => `packages/${vendor}/README.md`)];
  return files.flatMap((file) => {
    const text = read(file);
    return programsOf(readPage(file, text))
      .programs.filter(({ kind }) => kind === "run")
      .filter((program) => [...codeOf(program).matchAll(IMPORT)].every(isThere))
      .map((program) => ({ text, program }));
  });
}

/** What the playground offers. */
export const playgroundPrograms = (): PlaygroundProgram[] =>
  runnablePrograms().map(({ text, program }) => ({
    page: headings(text)[0] ?? "",
    title: titleOf(program, text),
    code: codeOf(program),
  }));

/** The hashes of links to the programs, by the block that each ends with. */
export async function programHashes(): Promise<ReadonlyMap<string, string>> {
  const hashes = runnablePrograms().map(
    async ({ program }) => [`${blocksOf(program).at(-1)}\n`, await hashOf(codeOf(program))] as const,
  );
  return new Map(await Promise.all(hashes));
}

/** A block that continues another begins where the lines of the README do not follow each other. */
function blocksOf({ lines }: Program): string[] {
  const blocks: string[][] = [];
  for (const [index, { line, text }] of lines.entries()) {
    if (index === 0 || line !== (lines[index - 1]?.line ?? 0) + 1) blocks.push([]);
    blocks.at(-1)?.push(text);
  }
  return blocks.map((block) => block.join("\n"));
}

const codeOf = (program: Program): string => `${blocksOf(program).join("\n\n")}\n`;

const headings = (text: string): string[] =>
  [...text.matchAll(/^#{1,4} (.+)$/gm)].map(([, heading = ""]) => heading.replaceAll("`", ""));

/** The headings that a program stands under; one that other blocks continue goes on under further ones. */
function titleOf({ lines }: Program, text: string): string {
  const above = (line = 0) => {
    const prose = text
      .split("\n")
      .slice(0, line - 1)
      .join("\n")
      .replaceAll(/^```[\s\S]*?^```/gm, "");
    return headings(prose).at(-1) ?? "";
  };
  return [...new Set([above(lines[0]?.line), above(lines.at(-1)?.line)])].join(" … ");
}

const table = (files: Readonly<Record<string, string>>): string =>
  `export default {${Object.entries(files)
    .map(([name, file]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(file)})`)
    .join(",")}}`;

const PREFIX = "virtual:playground/";
const COMMENTS = `${PREFIX}comments/`;

/** What the playground takes from the repository, as modules. */
const MODULES: Readonly<Record<string, () => string>> = {
  [`${PREFIX}programs`]: () => `export default ${JSON.stringify(playgroundPrograms())}`,
  [`${PREFIX}modules`]: () => table(playgroundModules()),
  [`${PREFIX}comments`]: () =>
    table(Object.fromEntries(Object.keys(vendors).map((vendor) => [vendor, `${COMMENTS}${vendor}`]))),
};

export const playgroundSources = {
  name: "playground-sources",
  resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
  load(id: string) {
    const name = id.slice(1);
    if (!name.startsWith(PREFIX)) return undefined;
    return name.startsWith(COMMENTS)
      ? `export default ${JSON.stringify(operationComments(name.slice(COMMENTS.length)))}`
      : MODULES[name]?.();
  },
};
