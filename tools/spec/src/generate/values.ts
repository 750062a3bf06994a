import { listOpenSets, type OpenSet } from "../open-sets.ts";
import type { SpecDocument } from "../openapi.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** `values.ts`: the known values of every set that stays open, as arrays to choose from and to compare with. */
export function generateValues(vendor: string, document: SpecDocument): string {
  const byName = new Map(listOpenSets(document).map((set) => [set.name, set]));
  const declarations = [...byName.values()].map(declare);
  return `${header(vendor)}\n${declarations.length > 0 ? declarations.join("\n") : "export {};\n"}`;
}

function declare({ name, where, values }: OpenSet): string {
  return [
    `/** Known values of ${where}; the vendor may add others. */\n`,
    `export const ${name} = ${literal(values)} as const;\n`,
  ].join("");
}
