import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pages.ts";

const COMMENT = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const (\w+):/g;

/** The comments of a vendor's functions, by their names, as editors show them. */
export function operationComments(vendor: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(root, "packages", vendor, "src/generated/operations.ts"), "utf8");
  return Object.fromEntries(
    [...text.matchAll(COMMENT)].map(([, lines = "", name = ""]) => [name, lines.replaceAll(/^ \* ?/gm, "")]),
  );
}
