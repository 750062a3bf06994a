import { isObject, type JsonObject } from "../../../../packages/core/src/document/openapi-document.ts";
import { KINDS } from "./spelling/canonical.ts";
import { NULLABLE } from "./spelling/composed.ts";

/**
 * Two comparable documents in which a value that has alternatives on one side only is an alternative of one on the other:
 * what then differs is that alternatives came or went, and not the whole value.
 */
export function aligned<T>(base: T, revision: T): [T, T] {
  return pair(base, revision) as [T, T];
}

function pair(base: unknown, revision: unknown): [unknown, unknown] {
  if (Array.isArray(base) && Array.isArray(revision)) {
    const pairs = base.map((element, index) => pair(element, revision[index]));
    return [
      pairs.map(([before]) => before),
      [...pairs.map(([, after]) => after), ...revision.slice(base.length)].slice(0, revision.length),
    ];
  }
  if (!isObject(base) || !isObject(revision)) return [base, revision];
  if (isAlternatives(base) && !("anyOf" in revision)) return pair(base, alternativeOf(revision));
  if (isAlternatives(revision) && !("anyOf" in base)) return pair(alternativeOf(base), revision);
  const before: Record<string, unknown> = { ...base };
  const after: Record<string, unknown> = { ...revision };
  // Their values say whether numbers of a set are whole.
  if (isNumberSet(base) && isNumberSet(revision)) before.type = after.type;
  for (const key of Object.keys(base)) {
    if (key !== "type" && key in revision) [before[key], after[key]] = pair(base[key], revision[key]);
  }
  return [before, after];
}

const isNumberSet = ({ type, enum: values }: JsonObject): boolean =>
  values !== undefined && (type === "integer" || type === "number");

const besides = ["anyOf", KINDS, NULLABLE];

function isAlternatives(schema: JsonObject): boolean {
  return Array.isArray(schema.anyOf) && Object.keys(schema).every((key) => besides.includes(key));
}

function alternativeOf({ [NULLABLE]: nullable, ...schema }: JsonObject): JsonObject {
  return { anyOf: [schema], ...(nullable !== undefined && { [NULLABLE]: nullable }) };
}
