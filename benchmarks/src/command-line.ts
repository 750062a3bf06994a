import { parseArgs } from "node:util";
import { UsageError } from "../../tools/spec/src/usage-error.ts";

/** What was asked for on the command line. */
export interface BenchCommandLine {
  /** Fewer rounds and a shorter latency, so that the whole run takes less than a minute. */
  readonly quick: boolean;
  /** Names of questions; all when empty. */
  readonly only: readonly string[];
}

/** Reads `[--quick] [--only name,name]`. Throws a {@link UsageError} for anything else. */
export function parseBenchCommand(args: readonly string[], names: readonly string[]): BenchCommandLine {
  const { quick, only } = parse(args);
  const asked = only.split(",").filter(Boolean);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown) throw new UsageError(`there is no question "${unknown}"; there are ${names.join(", ")}`);
  return { quick, only: asked };
}

function parse(args: readonly string[]): { quick: boolean; only: string } {
  try {
    return parseArgs({
      // pnpm hands over the "--" of `pnpm bench -- --quick`.
      args: args.filter((arg) => arg !== "--"),
      options: { quick: { type: "boolean", default: false }, only: { type: "string", default: "" } },
    }).values;
  } catch {
    throw new UsageError("usage: pnpm bench [--quick] [--only name,name]");
  }
}
