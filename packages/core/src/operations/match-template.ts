import type { OperationTable } from "./operation-table.ts";

/** The path template that a finished path belongs to; the path itself where none does. Fixed segments win over parameters. */
export function matchTemplate(table: OperationTable, method: string, path: string): string {
  const segments = path.split("/");
  let best: string | undefined;
  let bestFixed = -1;
  for (const template of Object.keys(table)) {
    if (!Object.hasOwn(table[template] ?? {}, method)) continue;
    const fixed = fixedSegments(template.split("/"), segments);
    if (fixed > bestFixed) {
      best = template;
      bestFixed = fixed;
    }
  }
  return best ?? "(undeclared path)";
}

/** How many segments match to the letter; -1 where the path does not belong to the template. */
function fixedSegments(template: readonly string[], path: readonly string[]): number {
  if (template.length !== path.length) return -1;
  let fixed = 0;
  for (let index = 0; index < template.length; index += 1) {
    if (template[index] === path[index]) fixed += 1;
    else if (!template[index]?.startsWith("{") || path[index] === "") return -1;
  }
  return fixed;
}
