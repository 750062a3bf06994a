import type { OutputUnit } from "@cfworker/json-schema";
import { isObject } from "../../document/json.ts";

export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly keyword: string;
  readonly message: string;
  readonly value: unknown;
}

/** Keywords that only say that something inside them failed; the inner problem is in the list too. */
const containers = new Set([
  "$ref",
  "properties",
  "patternProperties",
  "items",
  "prefixItems",
  "allOf",
  "false",
]);
/** Keywords whose inner problems are noise: that none of the branches fits is the problem. */
const branching = ["anyOf", "oneOf", "not", "if", "contains", "propertyNames", "additionalProperties"];

function pathOf(location: string, root: unknown): { path: (string | number)[]; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const encoded of location.split("/").slice(1)) {
    const segment = decodeURI(encoded).replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) {
      path.push(Number(segment));
      value = value[Number(segment)];
    } else {
      path.push(segment);
      value = isObject(value) ? value[segment] : undefined;
    }
  }
  return { path, value };
}

/** Turns the validator's output into one entry for each thing that is wrong, at the place where it is wrong. */
export function readOutput(units: readonly OutputUnit[], root: unknown): SchemaProblem[] {
  const parents: string[] = [];
  const problems: SchemaProblem[] = [];
  for (const unit of units) {
    if (parents.some((parent) => unit.keywordLocation.startsWith(`${parent}/`))) continue;
    if (branching.includes(unit.keyword)) parents.push(unit.keywordLocation);
    if (containers.has(unit.keyword)) continue;
    const { path, value } = pathOf(unit.instanceLocation, root);
    const member = /property "(.*?)"/i.exec(unit.error)?.[1];
    if (unit.keyword === "required" && member !== undefined) {
      problems.push({ path: [...path, member], keyword: "required", message: "is required", value });
    } else if (unit.keyword === "additionalProperties" && member !== undefined) {
      const given = isObject(value) ? value[member] : undefined;
      problems.push({
        path: [...path, member],
        keyword: unit.keyword,
        message: "is not allowed",
        value: given,
      });
    } else {
      problems.push({ path, keyword: unit.keyword, message: unit.error, value });
    }
  }
  return problems;
}
