import { resolve } from "node:path";
import { repositoryRoot } from "./repository.ts";

const USAGE = "usage: docs check | docs index [--check]   (each with [--root DIR])";

/** What the tool is asked to do. */
export interface CommandLine {
  readonly command: "check" | "index" | "index --check";
  /** The repository to look at. */
  readonly root: string;
}

/** The command line makes no sense. */
export class UsageError extends Error {}

export function parseCommandLine(args: readonly string[]): CommandLine {
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
  const command = words.join(" ");
  if (command === "check" || command === "index" || command === "index --check") return { command, root };
  throw new UsageError(command === "" ? USAGE : `"${command}" is not a command; ${USAGE}`);
}
