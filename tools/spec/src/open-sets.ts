import { isDeepStrictEqual } from "node:util";
import type { MediaType, RequestBody, Response, Schema, SpecDocument, SpecParameter } from "./openapi.ts";
import { listOperations } from "./operations.ts";
import { isReference } from "./reference.ts";

/** One `x-extensible-enum` of a document. */
export interface OpenSet {
  /** The name of its array of values: `redirectRuleTypeValues`. */
  name: string;
  /** For people: `RedirectRule.type`. */
  where: string;
  values: string[];
}

/**
 * Every `x-extensible-enum`, named for the nearest component (or operation) and the properties that lead to it.
 * References are not followed, so that a set has the name of the place that declares it.
 */
export function listOpenSets(document: SpecDocument): OpenSet[] {
  return [...componentRoots(document), ...operationRoots(document)].flatMap(({ path, schema }) =>
    openSetsOf(schema, path),
  );
}

/** Different sets that would get the same name, one sentence each. */
export function nameConflicts(sets: readonly OpenSet[]): string[] {
  const first = new Map<string, OpenSet>();
  return sets.flatMap((set) => {
    const known = first.get(set.name) ?? set;
    first.set(set.name, known);
    if (isDeepStrictEqual(known.values, set.values)) return [];
    return [
      `x-extensible-enum of ${known.where} and of ${set.where} differ, but both would be called ${set.name}`,
    ];
  });
}

interface Root {
  path: string[];
  schema: Schema;
}

function* componentRoots(document: SpecDocument): Generator<Root> {
  const { schemas, parameters, requestBodies, responses } = document.components ?? {};
  for (const [name, schema] of Object.entries(schemas ?? {})) yield { path: [name], schema };
  for (const [name, parameter] of Object.entries(parameters ?? {})) yield* parameterRoots([name], parameter);
  for (const [name, { content }] of Object.entries(requestBodies ?? {})) yield* contentRoots([name], content);
  for (const [name, { content }] of Object.entries(responses ?? {})) yield* contentRoots([name], content);
}

function* operationRoots(document: SpecDocument): Generator<Root> {
  for (const { operation } of listOperations(document)) {
    const id = operation.operationId ?? "";
    for (const parameter of operation.parameters ?? []) {
      if (!isReference(parameter)) yield* parameterRoots([id, parameter.name], parameter);
    }
    yield* bodyRoots(id, operation.requestBody);
    for (const answer of Object.values(operation.responses ?? {})) yield* bodyRoots(id, answer);
  }
}

function* bodyRoots(
  id: string,
  body: RequestBody | Response | { $ref: string } | undefined,
): Generator<Root> {
  if (body && !isReference(body)) yield* contentRoots([id], body.content);
}

function* parameterRoots(path: string[], { schema, content }: SpecParameter): Generator<Root> {
  if (schema) yield { path, schema };
  yield* contentRoots(path, content);
}

function* contentRoots(path: string[], content: Record<string, MediaType> | undefined): Generator<Root> {
  for (const { schema } of Object.values(content ?? {})) if (schema) yield { path, schema };
}

function openSetsOf(schema: Schema, path: string[]): OpenSet[] {
  const known = schema["x-extensible-enum"];
  const own = known ? [{ name: `${camelCase(path)}Values`, where: path.join("."), values: known }] : [];
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    openSetsOf(property, [...path, name]),
  );
  const parts = [schema.items, schema.additionalProperties, schema.allOf, schema.anyOf, schema.oneOf]
    .flat()
    .filter((part): part is Schema => typeof part === "object" && part !== null);
  return [...own, ...properties, ...parts.flatMap((part) => openSetsOf(part, path))];
}

/** `["RedirectRule", "tran_number"]` to `redirectRuleTranNumber`. */
function camelCase(path: readonly string[]): string {
  const words = path.flatMap((name) => name.split(/[^A-Za-z0-9]+/)).filter(Boolean);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}
