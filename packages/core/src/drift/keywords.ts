import { arrayOf, type JsonObject } from "../document/openapi-document.ts";
import { looksLikeIdentifier, maskedValue } from "./departure.ts";
import type { Comparison, SchemaPart } from "./parts.ts";

/** Checks `enum`, `const` and `x-extensible-enum`. */
export function checkSet(
  { findings }: Comparison,
  { node, pointer }: SchemaPart,
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
    ...maskedValue(value),
  });
}

function closedSet(node: JsonObject): readonly unknown[] | undefined {
  if (Array.isArray(node.enum)) return arrayOf(node.enum);
  return Object.hasOwn(node, "const") ? [node.const] : undefined;
}

const isSame = (known: unknown, value: unknown): boolean =>
  known === value ||
  (typeof known === "object" && typeof value === "object" && JSON.stringify(known) === JSON.stringify(value));

type Holds = (limit: number, value: number) => boolean;

const ranges: Readonly<Record<string, Holds>> = {
  minimum: (limit, value) => value >= limit,
  maximum: (limit, value) => value <= limit,
  exclusiveMinimum: (limit, value) => value > limit,
  exclusiveMaximum: (limit, value) => value < limit,
};
const lengths: Readonly<Record<string, Holds>> = {
  minLength: (limit, length) => length >= limit,
  maxLength: (limit, length) => length <= limit,
};
const counts: Readonly<Record<string, Holds>> = {
  minItems: (limit, count) => count >= limit,
  maxItems: (limit, count) => count <= limit,
};
/** Longer text is not held against a pattern: a pattern may take long to fail. */
const LONGEST_FOR_PATTERN = 1_000;

/** Checks lengths, ranges and patterns. */
export function checkBounds(
  { findings }: Comparison,
  { node, pointer }: SchemaPart,
  value: unknown,
  at: string,
): void {
  for (const keyword of broken(node, value)) {
    const declaredAt = `${pointer}/${keyword}`;
    const expected = `${keyword} ${JSON.stringify(node[keyword])}`;
    findings.push({
      kind: "out-of-bounds",
      severity: "error",
      pointer: at,
      declaredAt,
      expected,
      ...maskedValue(value),
    });
  }
}

function broken(node: JsonObject, value: unknown): string[] {
  if (typeof value === "number") return outside(ranges, node, value);
  if (Array.isArray(value)) return outside(counts, node, value.length);
  if (typeof value !== "string") return [];
  // JSON Schema counts characters, not UTF-16 units.
  const outsideLength = node.minLength !== undefined || node.maxLength !== undefined;
  const keywords = outsideLength ? outside(lengths, node, [...value].length) : [];
  const isOff =
    typeof node.pattern === "string" &&
    value.length <= LONGEST_FOR_PATTERN &&
    matchesPattern(node.pattern, value) === false;
  return isOff ? [...keywords, "pattern"] : keywords;
}

function outside(checks: Readonly<Record<string, Holds>>, node: JsonObject, size: number): string[] {
  return Object.keys(checks).filter((keyword) => {
    const limit = node[keyword];
    return typeof limit === "number" && !checks[keyword]?.(limit, size);
  });
}

const compiled = new Map<string, RegExp | undefined>();

/** Whether a text matches a pattern of the document; undefined for a pattern that this runtime does not understand. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  return compiled.get(pattern)?.test(text);
}

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    // Lint says so where the document is written.
    return undefined;
  }
}
