import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "../../spec/src/usage-error.ts";
import { EXIT } from "./exit-status.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command takes, and what `--help` prints. */
export interface Manual {
  /** One line, `[vendor...]` or `<vendor>` in it when vendors can be named. */
  readonly usage: string;
  readonly text: string;
}

/** Reads options and vendors; throws a `UsageError` whose one line says what is wrong, and the usage. */
export function readReleaseCommand<O extends Options>(
  args: readonly string[],
  options: O,
  { usage }: Manual,
) {
  const allowPositionals = /[[<](vendor|package)/.test(usage);
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    // Node adds advice on further lines or sentences; the first says what is wrong.
    const [message = ""] = (error as Error).message.split(/[\n.]/);
    throw new UsageError(`${message}; usage: ${usage}`);
  }
}

/** Runs a command and ends the process's status as it says; an error is one line, never a stack trace. */
export async function runCommand(
  manual: Manual,
  command: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2).filter((arg) => arg !== "--");
  try {
    if (args.includes("--help") || args.includes("-h")) {
      console.log(`usage: ${manual.usage}\n\n${manual.text}`);
      process.exitCode = EXIT.fine;
    } else process.exitCode = await command(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}
