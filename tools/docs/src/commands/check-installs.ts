import { builtinModules } from "node:module";
import type { CodeBlock, MarkdownPage } from "../markdown/page.ts";
import type { Problem } from "../problem.ts";
import { commandsOf } from "./commands.ts";

/** Pages that a reader begins at with nothing: what their programs import, a line above installs. */
const STARTS_FROM_NOTHING = /^(packages\/[^/]+\/README(\.\w+)?|README(\.\w+)?|docs\/recipes\/[^/]+)\.md$/;

const IMPORT = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*"([^"]+)"/g;
const INSTALLS = new Set(["install", "i", "add"]);
const OF_NODE = /\b(?:process|Buffer|__dirname)\b\s*[.[]/;

/** Programs whose packages, or the types that they need, no install line of the page above them has. */
export function checkInstalls(pages: readonly MarkdownPage[]): Problem[] {
  return pages.filter(({ file }) => STARTS_FROM_NOTHING.test(file)).flatMap(problemsOf);
}

function problemsOf(page: MarkdownPage): Problem[] {
  const installed = commandsOf(page).flatMap(({ line, words: [program, command = "", ...names] }) =>
    (program === "npm" || program === "pnpm") && INSTALLS.has(command)
      ? names.filter((name) => !name.startsWith("-")).map((name) => ({ line, name: withoutVersion(name) }))
      : [],
  );
  const needs = page.blocks.filter(({ language }) => language === "ts").flatMap(needsOf);
  return needs
    .filter(({ name, line }) => !installed.some((each) => each.name === name && each.line < line))
    .filter((need, index, all) => all.findIndex(({ name }) => name === need.name) === index)
    .map(({ line, name, what }) => ({
      file: page.file,
      line,
      reason: `${what}, and no line above installs ${name}`,
    }));
}

/** What a block needs: the packages that it imports, and `@types/node` where it uses what Node has. */
function needsOf({ code, line: fence }: CodeBlock) {
  return code.flatMap((text, index) => {
    const line = fence + 1 + index;
    const imports = [...text.matchAll(IMPORT)]
      .map(([, name = ""]) => name)
      .filter((name) => !/^\.?\.?\//.test(name));
    const found = imports.map((name) => ({ line, name: packageOf(name), what: `imports ${name}` }));
    const node = OF_NODE.exec(text)?.[0];
    return node ? [...found, { line, name: "@types/node", what: `uses ${node.slice(0, -1)}` }] : found;
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) return "@types/node";
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

const withoutVersion = (name: string): string => name.replace(/(?<=.)@[^/]*$/, "");
