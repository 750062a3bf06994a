import { arrayOf, type JsonObject } from "../../document/json.ts";
import { looksLikeIdentifier } from "../privacy/identifier.ts";
import { type Comparison, masked } from "./finding.ts";
import type { Part } from "./parts.ts";

/** Checks `enum`, `const` and `x-extensible-enum`. */
export function checkSet(
  { findings }: Comparison,
  { node, pointer }: Part,
  value: unknown,
  at: string,
): void {
  const closed = closedSet(node);
  const open = node["x-extensible-enum"];
  const set = closed ?? (Array.isArray(open) && typeof value === "string" ? open : undefined);
  if (!set || set.some((known) => isSame(known, value))) return;
  const shown = typeof value === "string" && looksLikeIdentifier(value, set.map(String)) ? { value } : {};
  findings.push({
    kind: "new-value",
    severity: closed ? "error" : "news",
    pointer: at,
    declaredAt: pointer,
    expected: set.length === 1 ? "1 known value" : `${set.length} known values`,
    ...shown,
    ...masked(value),
  });
}

function closedSet(node: JsonObject): readonly unknown[] | undefined {
  if (Array.isArray(node.enum)) return arrayOf(node.enum);
  return Object.hasOwn(node, "const") ? [node.const] : undefined;
}

const isSame = (known: unknown, value: unknown): boolean =>
  known === value ||
  (typeof known === "object" && typeof value === "object" && JSON.stringify(known) === JSON.stringify(value));
