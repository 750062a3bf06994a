// Node, Deno and Bun: `RUNTIME command-line.mjs FAMILY CONTROL_ORIGIN` prints the report as the last line.
import type { RuntimeFamily } from "../report.ts";
import { runIn } from "../run-in.ts";

interface CommandLine {
  readonly Deno?: { readonly args: readonly string[] };
  readonly process?: { readonly argv: readonly string[] };
}

const { Deno, process } = globalThis as unknown as CommandLine;
const [family, control] = Deno?.args ?? process?.argv.slice(2) ?? [];
if (!family || !control) throw new Error("usage: command-line.mjs FAMILY CONTROL_ORIGIN");
console.log(JSON.stringify(await runIn(control, family as RuntimeFamily)));
