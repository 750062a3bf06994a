import {
  arrayOf,
  follow,
  isObject,
  type JsonObject,
  type Located,
  member,
  type OpenApiDocument,
  pointerSegment,
} from "../document/openapi-document.ts";
import { declaredFor, matchesMedia, operationNode } from "../document/operation.ts";
import type { ObservedAnswer } from "../hooks/hooks.ts";
import { isJsonType } from "../response/media-type.ts";
import { type Finding, looksLikeIdentifier, maskedValue, shownContentType, typeOf } from "./departure.ts";
import {
  type Comparison,
  checkBounds,
  checkSet,
  demandsOf,
  matchesPattern,
  ownTypes,
  type SchemaPart,
  TooManyNodes,
  takes,
} from "./keywords.ts";

/** A body that could be parsed as JSON. */
export interface ParsedAnswer {
  readonly value: unknown;
}

/** What departs from the document in one answer. Throws `TooManyNodes` for one with more than `maxNodes` values. */
export function checkAnswer(
  document: OpenApiDocument,
  answer: ObservedAnswer,
  body: ParsedAnswer | undefined,
  maxNodes: number,
): Finding[] {
  const comparison: Comparison = { document, nodesLeft: maxNodes, findings: [] };
  const { findings } = comparison;
  const { method, path, status, contentType, text } = answer;
  const about = body ? maskedValue(body.value) : { type: undefined, sample: undefined };
  const type = shownContentType(contentType);
  const whole = {
    severity: "error",
    pointer: "",
    ...(type !== undefined && { contentType: type }),
    ...about,
  } as const;

  const operation = operationNode(document, method, path);
  if (!operation) return [{ kind: "undeclared-operation", declaredAt: "/paths", ...whole }];
  const response = responseOf(document, operation, status);
  if (!response) {
    return [{ kind: "undeclared-status", declaredAt: `${operation.pointer}/responses`, ...whole }];
  }
  const content = Object.entries(isObject(response.node.content) ? response.node.content : {});
  const isEmpty = text === "" || contentType === "none" || (content.length === 0 && text === undefined);
  const declared =
    content.find(([range]) => matchesMedia(range.toLowerCase(), contentType)) ??
    // Some servers label JSON as something else, or not at all.
    (body && content.find(([range]) => isJsonType(range.toLowerCase())));
  const isDeclared = declared !== undefined && matchesMedia(declared[0].toLowerCase(), contentType);
  if (!isEmpty && !isDeclared) {
    const expected = content.map(([range]) => range).join(" | ") || "no body";
    findings.push({ kind: "undeclared-content-type", declaredAt: response.pointer, expected, ...whole });
  }
  const schema = declared && member(declared[1], "schema");
  if (declared && body && schema !== undefined && isJsonType(declared[0].toLowerCase())) {
    const pointer = `${response.pointer}/content/${pointerSegment(declared[0])}/schema`;
    const place: LocatedSchema = { node: schema, pointer };
    compareValue(comparison, place, body.value, "");
  }
  return findings;
}

/** What the document declares for the status. With `x-success: any`, another success is held against the declared one. */
function responseOf(document: OpenApiDocument, operation: Located, status: number): Located | undefined {
  const { responses } = operation.node;
  const at = (key: string) =>
    follow(document, member(responses, key), `${operation.pointer}/responses/${key}`);
  const declared = declaredFor(status, at);
  const isOther = !declared && status >= 200 && status < 300 && member(document.info, "x-success") === "any";
  if (!isOther || !isObject(responses)) return declared;
  const success = Object.keys(responses).find((key) => key.startsWith("2"));
  return success === undefined ? undefined : at(success);
}

/** A schema of the document. */
export interface LocatedSchema {
  readonly node: unknown;
  readonly pointer: string;
}

/** Compares a value with a schema; `at` is the value's pointer. Adds to the comparison's findings. */
export function compareValue(
  comparison: Comparison,
  schema: LocatedSchema,
  value: unknown,
  at: string,
): void {
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
function fits(comparison: Comparison, part: SchemaPart, value: unknown, at: string): boolean {
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
    ...maskedValue(value),
  });
}

/** Compares the items of an array with `items` and `prefixItems`. */
export function compareItems(
  comparison: Comparison,
  parts: readonly SchemaPart[],
  items: readonly unknown[],
  at: string,
): void {
  for (const part of parts) {
    const first = arrayOf(part.node.prefixItems);
    const rest = part.node.items;
    for (const [index, item] of items.entries()) {
      const schema: LocatedSchema =
        index < first.length
          ? { node: first[index], pointer: `${part.pointer}/prefixItems/${index}` }
          : { node: rest, pointer: `${part.pointer}/items` };
      if (schema.node !== undefined) compareValue(comparison, schema, item, `${at}/*`);
    }
  }
}

/** Compares an object's members with `properties` and its kin; finds missing and unknown ones. */
export function compareMembers(
  comparison: Comparison,
  parts: readonly SchemaPart[],
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
      declaredAt: (parts.find(({ node }) => isObject(node.properties)) as SchemaPart).pointer,
      ...(shown && { field: name }),
      ...maskedValue(value),
    });
  }
}

function findMissing(
  comparison: Comparison,
  { node, pointer }: SchemaPart,
  object: JsonObject,
  at: string,
): void {
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

function propertySchema({ node, pointer }: SchemaPart, name: string): LocatedSchema[] {
  const schema = member(node.properties, name);
  return schema === undefined
    ? []
    : [{ node: schema, pointer: `${pointer}/properties/${pointerSegment(name)}` }];
}

/** What a part says of members that are not in its `properties`. */
function otherSchemas({ node, pointer }: SchemaPart, name: string): LocatedSchema[] {
  const byPattern = Object.entries(isObject(node.patternProperties) ? node.patternProperties : {})
    .filter(([pattern]) => matchesPattern(pattern, name))
    .map(([pattern, schema]) => ({
      node: schema,
      pointer: `${pointer}/patternProperties/${pointerSegment(pattern)}`,
    }));
  if (byPattern.length > 0 || !isObject(node.additionalProperties)) return byPattern;
  return [{ node: node.additionalProperties, pointer: `${pointer}/additionalProperties` }];
}
