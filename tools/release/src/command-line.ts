import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads options and vendors; throws a `UsageError` that says what is wrong, then the usage. */
export function readCommandLine<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [message = ""] = (error as Error).message.split(/[\n.]/);
    throw new UsageError(`${message}\nusage: ${usage}`);
  }
}
