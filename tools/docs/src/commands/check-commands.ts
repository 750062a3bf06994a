import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MarkdownPage } from "../markdown/page.ts";
import type { Problem } from "../problem.ts";
import { type Command, commandsOf } from "./commands.ts";
import { mentions, type Workspace, workspaceOf } from "./workspace.ts";

/** What pnpm and npm do themselves. */
const BUILT_IN = new Set([
  "install",
  "i",
  "add",
  "deprecate",
  "exec",
  "pack",
  "pkg",
  "publish",
  "store",
  "version",
  "view",
  "why",
]);

/** Checks that the commands which pages tell people to type exist: scripts, packages, files, and their flags. */
export function checkCommands(
  root: string,
  pages: readonly MarkdownPage[],
): { problems: Problem[]; count: number } {
  const workspace = workspaceOf(root);
  let count = 0;
  const problems = pages.flatMap((page) =>
    commandsOf(page).flatMap((command) => {
      count += 1;
      const reason = problemOf(workspace, command);
      return reason === undefined ? [] : [{ file: page.file, line: command.line, reason }];
    }),
  );
  return { problems, count };
}

function problemOf(workspace: Workspace, { words }: Command): string | undefined {
  const [program = "", ...rest] = words;
  switch (program) {
    case "npm":
    case "pnpm":
      return script(workspace, program, rest);
    case "npx":
      return ownPackage(workspace, rest);
    case "node":
      return file(workspace, rest);
    default:
      return undefined;
  }
}

function script(workspace: Workspace, program: string, words: readonly string[]): string | undefined {
  const [first = "", ...rest] = words[0] === "run" ? words.slice(1) : words;
  if (first.startsWith("<") || first.startsWith("-")) return undefined;
  if (words[0] !== "run" && BUILT_IN.has(first)) return installed(workspace, first, rest);
  const text = workspace.scripts[first];
  if (text === undefined) return `names the command "${program} ${first}", which package.json does not have`;
  const owner = /--filter (\S+)/.exec(text)?.[1];
  const folder = owner === undefined ? undefined : workspace.folders.get(owner);
  return folder === undefined ? undefined : flags(workspace, folder, rest);
}

/** Our own packages must be there when a page installs them. */
function installed({ folders }: Workspace, command: string, words: readonly string[]): string | undefined {
  if (!["install", "i", "add"].includes(command)) return undefined;
  const missing = words.find((word) => word.startsWith("@pbxkit/") && !folders.has(word));
  return missing === undefined ? undefined : `installs ${missing}, which is no package of this repository`;
}

function ownPackage(workspace: Workspace, words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => !word.startsWith("-"));
  const [name = "", ...rest] = words.slice(Math.max(at, 0));
  if (name.startsWith("pnpm@")) {
    if (name !== workspace.packageManager)
      return `calls ${name}; package.json pins ${workspace.packageManager}`;
    return undefined;
  }
  if (!name.startsWith("@pbxkit/")) return undefined;
  const folder = workspace.folders.get(name);
  if (folder === undefined || !workspace.programs.has(name)) return `runs ${name}, which has no program`;
  return flags(workspace, folder, rest);
}

function file(workspace: Workspace, words: readonly string[]): string | undefined {
  const path = words.find((word) => !word.startsWith("-"));
  // A file of the reader's own has no folder of ours.
  if (path === undefined || !/^(?:tools|scripts|packages|conformance|benchmarks)\//.test(path))
    return undefined;
  if (!existsSync(join(workspace.root, path))) return `runs ${path}, which does not exist`;
  const folder = /^(?:(?:tools|packages)\/)?[^/]+/.exec(path)?.[0] ?? "";
  return flags(workspace, folder, words.slice(words.indexOf(path) + 1));
}

function flags({ root }: Workspace, folder: string, words: readonly string[]): string | undefined {
  const unknown = words
    .map((word) => /^--[\w-]+/.exec(word)?.[0])
    .find((flag) => flag !== undefined && flag !== "--" && !mentions(root, folder, flag));
  return unknown === undefined ? undefined : `uses ${unknown}, which nothing in ${folder} knows`;
}
