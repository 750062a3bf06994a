import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { withPathItems } from "../load.ts";
import { ownRoot, specFolder } from "../repository.ts";
import { runSpecCommand } from "../run.ts";
import { UsageError } from "../usage-error.ts";
import { fitContents, fitQueryObjects } from "./fit-contents.ts";
import { countOperations, fitParts, guessEffects, writeSummaries } from "./fit-parts.ts";
import { guessPaging } from "./guess-paging.ts";
import type { Imported } from "./imported.ts";
import { joinPaths } from "./join-paths.ts";
import { nameOperations } from "./name-operations.ts";
import { nameParts } from "./name-parts.ts";
import { readPublicDocument } from "./read-public-document.ts";
import { nameSchemas } from "./schema-components.ts";
import { wordsOf } from "./words.ts";

const usage = "usage: pnpm spec:import <file> [--vendor NAME] [--root DIR]";
/** Places that are shown of each kind. */
const SHOWN = 5;

/** Prints a line of the command's answer. */
type Print = (line: string) => void;

/**
 * Writes a first draft of specs/VENDOR/openapi.yaml, and prints what was done, what is left for a person, and what lint
 * says. Rejects with a `UsageError` of one line where nothing can be written.
 */
export async function importDocument(given: readonly string[], print: Print): Promise<number> {
  const args = given.filter((arg) => arg !== "--");
  const { values, positionals } = readArguments(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(`spec:import takes one file; ${usage}`);
  const { root = ownRoot, vendor = wordsOf(basename(file).replace(/\.\w+$/, "")).join("-") } = values;
  if (!/^[a-z][a-z0-9-]*$/.test(vendor))
    throw new UsageError(`"${vendor}" is no vendor's name: small letters, digits and hyphens`);
  const target = join(specFolder(root, vendor), "openapi.yaml");
  const shown = relative(root, target).split("\\").join("/");
  if (existsSync(target)) throw new UsageError(`${shown} is there already; nothing was written`);

  const { document, version } = readPublicDocument(file);
  const imported: Imported = { document: withPathItems(document), done: new Map(), left: new Map() };
  joinPaths(imported);
  fitParts(imported);
  fitContents(imported);
  fitQueryObjects(imported);
  nameParts(imported);
  guessPaging(imported);
  nameOperations(imported);
  writeSummaries(imported);
  nameSchemas(imported);
  guessEffects(imported);
  mkdirSync(specFolder(root, vendor), { recursive: true });
  writeFileSync(
    target,
    stringify(document, { aliasDuplicateObjects: false, lineWidth: 140, compat: "yaml-1.1" }),
  );

  print(`${shown}: ${counted(countOperations(imported), "operation")}, from OpenAPI ${version}\n`);
  tell(print, "Done", imported.done);
  tell(print, "Left for you", imported.left);
  const [outcome] = await runSpecCommand({ command: "lint", root, vendors: [vendor] });
  if (outcome?.ok) print("Lint: no problems");
  else {
    const lines = outcome?.lines ?? [];
    print(`Lint: ${counted(lines.length, "problem")}; \`pnpm lint:specs ${vendor}\` shows all`);
    const kinds = Map.groupBy(lines, (line) => kindOf(line));
    for (const [kind, found] of kinds)
      print(`  ${found.length} × ${kind}, first at ${found[0]?.split(" ")[0]}`);
  }
  return 0;
}

function readArguments(args: string[]) {
  try {
    const options = { vendor: { type: "string" }, root: { type: "string" } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/[\n.]/)[0]}; ${usage}`);
  }
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** A problem without its place, and without what is said of single values and names. */
function kindOf(line: string): string {
  return line
    .replace(/^\S+ /, "")
    .replace(
      /^(Example value must conform to the schema|Schemas in `oneOf` must be mutually exclusive).*/,
      "$1",
    )
    .replace(/"[^"]*"|`[^`]*`/g, "...");
}

function tell(print: Print, title: string, kinds: ReadonlyMap<string, readonly string[]>): void {
  if (kinds.size === 0) return;
  print(`${title}:`);
  for (const [kind, places] of kinds) {
    const more = places.length > SHOWN ? `; and ${places.length - SHOWN} more` : "";
    print(`  ${places.length} × ${kind}: ${places.slice(0, SHOWN).join("; ")}${more}`);
  }
  print("");
}
