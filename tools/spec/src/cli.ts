import { parseSpecCommand } from "./command-line.ts";
import { runSpecCommand } from "./run.ts";
import { UsageError } from "./usage-error.ts";

try {
  const outcomes = await runSpecCommand(parseSpecCommand(process.argv.slice(2)));
  for (const { ok, lines } of outcomes) for (const line of lines) (ok ? console.log : console.error)(line);
  process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message.split("\n")[0] : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
