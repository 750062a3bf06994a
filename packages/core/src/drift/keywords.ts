import {
  arrayOf,
  follow,
  isObject,
  type JsonObject,
  type OpenApiDocument,
} from "../document/openapi-document.ts";
import { type Finding, type JsonType, looksLikeIdentifier, maskedValue, typeOf } from "./departure.ts";

/** The comparison of one answer. */
export interface Comparison {
  readonly document: OpenApiDocument;
  /** Values that may still be looked at. */
  nodesLeft: number;
  findings: Finding[];
}

/** There is more in the answer than the observer looks at. */
export class TooManyNodes extends Error {}

/** One schema object that a value must satisfy. */
export interface SchemaPart {
  readonly node: JsonObject;
  readonly pointer: string;
  /** Where the document uses it: the place of the first `$ref` that led here, or its own. */
  readonly usedAt: string;
}

/** All that a schema asks of a value: itself, what it refers to, all of `allOf`, the branch of a union that fits. */
export interface Demands {
  readonly parts: readonly SchemaPart[];
  /** Unions that have no branch of the value's type. */
  readonly unfit: readonly { readonly usedAt: string; readonly types: readonly string[] }[];
}

/** Compares a value with one branch, to see how well it fits. */
export type TryBranch = (schema: unknown, pointer: string) => readonly Finding[];

/** `allOf` and unions nested deeper than this are left out: a document that refers to itself has no end. */
const DEEPEST = 32;

export function demandsOf(
  { document }: Comparison,
  schema: unknown,
  pointer: string,
  value: unknown,
  tryBranch: TryBranch,
): Demands {
  const type = typeOf(value);
  const parts: SchemaPart[] = [];
  const unfit: { usedAt: string; types: readonly string[] }[] = [];
  const gather = (node: unknown, at: string, usedAt: string, depth: number): void => {
    if (!isObject(node) || depth > DEEPEST) return;
    if (typeof node.$ref === "string") {
      const { $ref, ...beside } = node;
      const target = follow(document, { $ref }, at);
      gather(beside, at, usedAt, depth + 1);
      if (target) gather(target.node, target.pointer, usedAt, depth + 1);
      return;
    }
    parts.push({ node, pointer: at, usedAt });
    for (const [index, part] of arrayOf(node.allOf).entries()) {
      gather(part, `${at}/allOf/${index}`, `${at}/allOf/${index}`, depth + 1);
    }
    for (const keyword of ["anyOf", "oneOf"]) {
      const branches = arrayOf(node[keyword]).map((branch, index) => ({
        branch,
        pointer: `${at}/${keyword}/${index}`,
        types: declaredTypes(document, branch),
      }));
      if (branches.length === 0) continue;
      const fitting = branches.filter(({ types }) => takes(types, type));
      if (fitting.length === 0) unfit.push({ usedAt, types: branches.flatMap(({ types }) => types) });
      const best = fitting.length > 1 ? closest(fitting, tryBranch) : fitting[0];
      if (best) gather(best.branch, best.pointer, best.pointer, depth + 1);
    }
  };
  gather(schema, pointer, pointer, 0);
  return { parts, unfit };
}

/** How much speaks against a branch. A value that selects the branch (`const`, `enum`) counts more than all else. */
const WEIGHT: Partial<Record<Finding["kind"], number>> = { "missing-field": 10, "wrong-type": 10 };
const SELECTING = 1_000;

function closest<Branch extends { readonly branch: unknown; readonly pointer: string }>(
  branches: readonly Branch[],
  tryBranch: TryBranch,
): Branch | undefined {
  let best: Branch | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of branches) {
    const cost = tryBranch(candidate.branch, candidate.pointer).reduce((sum, finding) => {
      const selects = finding.kind === "new-value" && finding.severity === "error";
      return sum + (selects ? SELECTING : (WEIGHT[finding.kind] ?? 1));
    }, 0);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
    if (cost === 0) break;
  }
  return best;
}

/** The types that a schema names itself; empty when it takes any. */
export function ownTypes(schema: JsonObject): string[] {
  return [schema.type].flat().filter((type): type is string => typeof type === "string");
}

export function takes(types: readonly string[], type: JsonType): boolean {
  return types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"));
}

/** References and unions deeper than this are not followed: the schema then counts as one that takes any type. */
const DEEPEST_REFERENCE = 8;

/** The types that a schema takes, with references and unions followed; empty when it takes any. */
export function declaredTypes(document: OpenApiDocument, schema: unknown, depth = 0): string[] {
  const node = depth < DEEPEST_REFERENCE && isObject(schema) ? follow(document, schema, "")?.node : undefined;
  if (!node) return [];
  const own = ownTypes(node);
  if (own.length > 0) return own;
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = arrayOf(node[keyword]).map((branch) => declaredTypes(document, branch, depth + 1));
    if (branches.length > 0) return branches.some((types) => types.length === 0) ? [] : branches.flat();
  }
  const parts = arrayOf(node.allOf).map((part) => declaredTypes(document, part, depth + 1));
  return parts.find((types) => types.length > 0) ?? [];
}

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
