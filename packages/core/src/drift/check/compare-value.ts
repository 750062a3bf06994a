import { isObject } from "../../document/json.ts";
import { typeOf } from "../privacy/shape.ts";
import { checkBounds } from "./bounds.ts";
import { compareItems } from "./compare-items.ts";
import { compareMembers } from "./compare-members.ts";
import { type Comparison, type Finding, masked, TooManyNodes } from "./finding.ts";
import { demandsOf, type Part } from "./parts.ts";
import { ownTypes, takes } from "./schema-types.ts";
import { checkSet } from "./value-set.ts";

/** A schema of the document. */
export interface Schema {
  readonly node: unknown;
  readonly pointer: string;
}

/** Compares a value with a schema; `at` is the value's pointer. Adds to the comparison's findings. */
export function compareValue(comparison: Comparison, schema: Schema, value: unknown, at: string): void {
  comparison.nodesLeft -= 1;
  if (comparison.nodesLeft < 0) throw new TooManyNodes();
  const tryBranch = (node: unknown, pointer: string): readonly Finding[] => {
    const { findings } = comparison;
    comparison.findings = [];
    compareValue(comparison, { node, pointer }, value, at);
    const found = comparison.findings;
    comparison.findings = findings;
    return found;
  };
  const { parts, unfit } = demandsOf(comparison, schema.node, schema.pointer, value, tryBranch);
  for (const { usedAt, types } of unfit) wrongType(comparison, usedAt, types, value, at);
  const fitting = parts.filter((part) => fits(comparison, part, value, at));
  if (Array.isArray(value)) compareItems(comparison, fitting, value, at);
  else if (isObject(value)) compareMembers(comparison, fitting, value, at);
}

/** Checks what a part says of the value itself; false when the part is for values of another type. */
function fits(comparison: Comparison, part: Part, value: unknown, at: string): boolean {
  const types = ownTypes(part.node);
  if (!takes(types, typeOf(value))) {
    wrongType(comparison, part.usedAt, types, value, at);
    return false;
  }
  checkSet(comparison, part, value, at);
  checkBounds(comparison, part, value, at);
  return true;
}

function wrongType(
  { findings }: Comparison,
  declaredAt: string,
  types: readonly string[],
  value: unknown,
  at: string,
): void {
  const expected = [...new Set(types)].join(" | ");
  findings.push({
    kind: "wrong-type",
    severity: "error",
    pointer: at,
    declaredAt,
    expected,
    ...masked(value),
  });
}
