import { arrayOf, isObject, type JsonObject } from "../../document/json.ts";
import { follow } from "../../document/reference.ts";
import { typeOf } from "../privacy/shape.ts";
import type { Comparison, Finding } from "./finding.ts";
import { declaredTypes, takes } from "./schema-types.ts";

/** One schema object that a value must satisfy. */
export interface Part {
  readonly node: JsonObject;
  readonly pointer: string;
  /** Where the document uses it: the place of the first `$ref` that led here, or its own. */
  readonly usedAt: string;
}

/** All that a schema asks of a value: itself, what it refers to, all of `allOf`, the branch of a union that fits. */
export interface Demands {
  readonly parts: readonly Part[];
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
  const parts: Part[] = [];
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
