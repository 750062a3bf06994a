import { arrayOf } from "../../document/json.ts";
import { compareValue, type Schema } from "./compare-value.ts";
import type { Comparison } from "./finding.ts";
import type { Part } from "./parts.ts";

/** Compares the items of an array with `items` and `prefixItems`. */
export function compareItems(
  comparison: Comparison,
  parts: readonly Part[],
  items: readonly unknown[],
  at: string,
): void {
  for (const part of parts) {
    const first = arrayOf(part.node.prefixItems);
    const rest = part.node.items;
    for (const [index, item] of items.entries()) {
      const schema: Schema =
        index < first.length
          ? { node: first[index], pointer: `${part.pointer}/prefixItems/${index}` }
          : { node: rest, pointer: `${part.pointer}/items` };
      if (schema.node !== undefined) compareValue(comparison, schema, item, `${at}/*`);
    }
  }
}
