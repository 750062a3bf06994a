import { parseArgs } from "node:util";

export const USAGE = `Usage: pnpm conformance [options]

Packs the packages, and runs one behaviour suite on them in every runtime.

  --runtimes LIST  only these, separated by commas (node20.19, node20, node22, node24, node26, deno, bun, workerd, chromium)
  --json FILE      writes the results for machines
  --write          writes the tables into both READMEs and docs/runtimes.md, between their markers
  --no-build       packs what is built already
  --verbose        prints every behaviour, with its time
  --keep           keeps the folder with the packed packages
  --help`;

/** What the command line asks for. */
export interface Options {
  readonly runtimes: readonly string[] | undefined;
  readonly json: string | undefined;
  readonly write: boolean;
  readonly build: boolean;
  readonly verbose: boolean;
  readonly keep: boolean;
  readonly help: boolean;
}

/** Reads the command line; throws an Error with one line for people. */
export function readCommandLine(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    allowNegative: true,
    options: {
      runtimes: { type: "string" },
      json: { type: "string" },
      write: { type: "boolean", default: false },
      build: { type: "boolean", default: true },
      verbose: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const runtimes = values.runtimes?.split(",").map((name) => name.trim());
  const unknown = runtimes?.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`there is no runtime "${unknown}"; known are ${known.join(", ")}`);
  return { ...values, runtimes, json: values.json };
}
