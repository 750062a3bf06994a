import { parseArgs } from "node:util";
import { ownRoot } from "./repository.ts";
import { UsageError } from "./usage-error.ts";

const commands = ["generate", "check", "lint"] as const;

/** What the tool was asked to do. */
export interface SpecCommandLine {
  command: (typeof commands)[number];
  root: string;
  /** None means all. */
  vendors: string[];
}

/** Reads `generate|check|lint [vendor...] [--root DIR]`. */
export function parseSpecCommand(args: readonly string[]): SpecCommandLine {
  const { positionals, values } = parse(args);
  const [asked, ...vendors] = positionals;
  const command = commands.find((name) => name === asked);
  if (!command) {
    const found = asked === undefined ? "no command" : `unknown command ${JSON.stringify(asked)}`;
    throw new UsageError(`${found}; usage: ${commands.join("|")} [vendor...] [--root DIR]`);
  }
  return { command, root: values.root ?? ownRoot, vendors };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { root: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    // Node adds advice on further lines or sentences; the first says what is wrong.
    const [message] = (error as Error).message.split(/[\n.]/);
    throw new UsageError(`${message}; the only option is --root DIR`);
  }
}
