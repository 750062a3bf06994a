/** Thrown for a command line that makes no sense; the message is one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What a program ends with. */
export const EXIT = {
  fine: 0,
  /** Something is wrong, with the repository or with what was asked to be checked. */
  failed: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** `--fail-on`: there is a change of that level. */
  found: 3,
} as const;

/** Runs a command and ends the process's status as it says; an error is one line, never a stack trace. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2).filter((arg) => arg !== "--"));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}
