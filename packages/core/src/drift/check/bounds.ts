import type { JsonObject } from "../../document/json.ts";
import { type Comparison, masked } from "./finding.ts";
import type { Part } from "./parts.ts";
import { matchesPattern } from "./pattern.ts";

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
  { node, pointer }: Part,
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
      ...masked(value),
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
