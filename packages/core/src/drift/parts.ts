import {
  arrayOf,
  follow,
  isObject,
  type JsonObject,
  type OpenApiDocument,
} from "../document/openapi-document.ts";
import type { Finding, JsonType } from "./departure.ts";
import { typeOf } from "./departure.ts";

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
