import { resolve } from "node:path";
import { UsageError } from "../../spec/src/usage-error.ts";
import { repositoryRoot } from "./repository.ts";

const USAGE =
  "usage: docs check [file...] | docs index [--check] | docs recipes | docs walk   (each with [--root DIR])";

/** What the tool is asked to do. */
export interface DocsCommandLine {
  readonly command: "check" | "index" | "index --check" | "recipes" | "walk";
  /** The repository to look at. */
  readonly root: string;
  /** The pages and sources to check; all of them when none is named. */
  readonly files: readonly string[];
}

export function parseDocsCommand(args: readonly string[]): DocsCommandLine {
  let root = repositoryRoot;
  const words: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] as string;
    if (word !== "--root") {
      words.push(word);
      continue;
    }
    index += 1;
    const folder = args[index];
    if (folder === undefined) throw new UsageError(`--root needs a folder; ${USAGE}`);
    root = resolve(folder);
  }
  const [first, ...files] = words;
  const wrong = files.find((file) => !/\.(md|ts)$/.test(file));
  if (first === "check" && wrong === undefined) return { command: first, root, files };
  const command = words.join(" ");
  if (isWithoutFiles(command)) return { command, root, files: [] };
  throw new UsageError(command === "" ? USAGE : `"${command}" is not a command; ${USAGE}`);
}

const isWithoutFiles = (command: string): command is Exclude<DocsCommandLine["command"], "check"> =>
  ["index", "index --check", "recipes", "walk"].includes(command);
