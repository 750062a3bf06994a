import { arrayOf, isObject, type JsonObject, member } from "../../document/json.ts";
import { follow, pointerSegment } from "../../document/reference.ts";
import { looksLikeIdentifier } from "../privacy/identifier.ts";
import { compareValue, type Schema } from "./compare-value.ts";
import { type Comparison, masked, TooManyNodes } from "./finding.ts";
import type { Part } from "./parts.ts";
import { matchesPattern } from "./pattern.ts";

/** Compares an object's members with `properties` and its kin; finds missing and unknown ones. */
export function compareMembers(
  comparison: Comparison,
  parts: readonly Part[],
  object: JsonObject,
  at: string,
): void {
  for (const part of parts) findMissing(comparison, part, object, at);
  const names = parts.flatMap(({ node }) => (isObject(node.properties) ? Object.keys(node.properties) : []));
  const open = parts.some(
    ({ node }) => isOpen(node.additionalProperties) || isOpen(node.unevaluatedProperties),
  );
  for (const [name, value] of Object.entries(object)) {
    const declared = parts.flatMap((part) => propertySchema(part, name));
    for (const schema of declared) compareValue(comparison, schema, value, `${at}/${pointerSegment(name)}`);
    if (declared.length > 0) continue;
    const others = parts.flatMap((part) => otherSchemas(part, name));
    // The names of such members are data, like a telephone number that leads to its owner.
    for (const schema of others) compareValue(comparison, schema, value, `${at}/*`);
    // An object without any declared property is one that the document leaves open.
    if (others.length > 0 || open || names.length === 0) continue;
    comparison.nodesLeft -= 1;
    if (comparison.nodesLeft < 0) throw new TooManyNodes();
    const shown = looksLikeIdentifier(name, names);
    comparison.findings.push({
      kind: "unknown-field",
      severity: "news",
      pointer: shown ? `${at}/${pointerSegment(name)}` : `${at}/*`,
      declaredAt: (parts.find(({ node }) => isObject(node.properties)) as Part).pointer,
      ...(shown && { field: name }),
      ...masked(value),
    });
  }
}

function findMissing(comparison: Comparison, { node, pointer }: Part, object: JsonObject, at: string): void {
  for (const name of arrayOf(node.required)) {
    if (typeof name !== "string" || Object.hasOwn(object, name)) continue;
    const property = follow(comparison.document, member(node.properties, name), pointer);
    // What only requests hold is not missed in an answer.
    if (property?.node.writeOnly === true) continue;
    comparison.findings.push({
      kind: "missing-field",
      severity: "error",
      pointer: `${at}/${pointerSegment(name)}`,
      declaredAt: pointer,
      field: name,
      type: undefined,
      sample: undefined,
    });
  }
}

const isOpen = (additional: unknown): boolean => additional === true || isObject(additional);

function propertySchema({ node, pointer }: Part, name: string): Schema[] {
  const schema = member(node.properties, name);
  return schema === undefined
    ? []
    : [{ node: schema, pointer: `${pointer}/properties/${pointerSegment(name)}` }];
}

/** What a part says of members that are not in its `properties`. */
function otherSchemas({ node, pointer }: Part, name: string): Schema[] {
  const byPattern = Object.entries(isObject(node.patternProperties) ? node.patternProperties : {})
    .filter(([pattern]) => matchesPattern(pattern, name))
    .map(([pattern, schema]) => ({
      node: schema,
      pointer: `${pointer}/patternProperties/${pointerSegment(pattern)}`,
    }));
  if (byPattern.length > 0 || !isObject(node.additionalProperties)) return byPattern;
  return [{ node: node.additionalProperties, pointer: `${pointer}/additionalProperties` }];
}
