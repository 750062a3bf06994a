import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";

/** The values of an `x-extensible-enum` as one text: Redocly does not look into an extension's list. */
export const KNOWN_VALUES = "x-known-values";

/** How alternatives are told apart, as one text: by which field, and by which values of it. */
export const KINDS = "x-kinds";

/** The lower and the upper limit of a number as one text each: `>= 1`, `> 0`. Redocly takes them for four. */
export const LOWER = "x-lower-limit";
export const UPPER = "x-upper-limit";

/** A default as one text: Redocly does not look into lists and objects. */
export const DEFAULT = "x-default";

/** A schema in one spelling as Redocly has to see it, with what it does not look into as texts. Other objects come back as they are. */
export function canonicalSchema(keywords: JsonObject): JsonObject {
  return withKinds(withTexts(withLimits(withProperties(sorted(keywords)))));
}

function sorted({ required, ...schema }: JsonObject): JsonObject {
  return {
    ...schema,
    ...(required !== undefined && { required: Array.isArray(required) ? [...required].sort() : required }),
  };
}

/**
 * An object without properties has an empty list of them: the first one is then an addition like any other. A field that
 * nothing can be is none.
 */
function withProperties({ properties, ...schema }: JsonObject): JsonObject {
  if (!isObject(properties)) return schema.type === "object" ? { ...schema, properties: {} } : schema;
  const possible = Object.entries(properties).filter(([, value]) => value !== false);
  return { ...schema, properties: Object.fromEntries(possible) };
}

function withLimits(schema: JsonObject): JsonObject {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, ...rest } = schema;
  const lower = minimum === undefined ? ["> ", exclusiveMinimum] : [">= ", minimum];
  const upper = maximum === undefined ? ["< ", exclusiveMaximum] : ["<= ", maximum];
  return {
    ...rest,
    ...(lower[1] !== undefined && { [LOWER]: lower.join("") }),
    ...(upper[1] !== undefined && { [UPPER]: upper.join("") }),
  };
}

/** What `canonicalSchema` made a text of; undefined without one. */
export function limitOfText(text: unknown): { at: number; isIn: boolean; isLower: boolean } | undefined {
  const [, sign = "", at] = (typeof text === "string" && /^([<>]=?) (.*)$/.exec(text)) || [];
  return at === undefined
    ? undefined
    : { at: Number(at), isIn: sign.endsWith("="), isLower: sign.startsWith(">") };
}

function withTexts({ "x-extensible-enum": values, default: value, ...schema }: JsonObject): JsonObject {
  return {
    ...schema,
    ...(values !== undefined && { [KNOWN_VALUES]: JSON.stringify(values) }),
    ...(value !== undefined && { [DEFAULT]: JSON.stringify(value) }),
  };
}

function withKinds({ discriminator, ...schema }: JsonObject): JsonObject {
  if (!isObject(discriminator)) return schema;
  const { propertyName: by, mapping, defaultMapping: other } = discriminator;
  const values = Object.fromEntries(
    Object.entries(isObject(mapping) ? mapping : {})
      .map(([value, target]) => [value, nameOf(target)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return {
    ...schema,
    [KINDS]: JSON.stringify({ by, values, ...(other !== undefined && { other: nameOf(other) }) }),
  };
}

const nameOf = (target: unknown): string => String(target).split("/").at(-1) ?? "";

/** What tells alternatives apart: a field, the name of the schema by each value of it, and that by any other value. */
export interface TellingKinds {
  readonly by: string;
  readonly values: Readonly<Record<string, string>>;
  readonly other?: string;
}

/** What `canonicalSchema` made a text of; undefined without one. */
export function kindsOf(text: unknown): TellingKinds | undefined {
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

/** The values that came, went, or stand for another schema. */
export function differingKinds(
  before: TellingKinds,
  after: TellingKinds,
): Record<"gained" | "lost" | "moved", string[]> {
  const [had, has] = [Object.keys(before.values), Object.keys(after.values)];
  return {
    gained: has.filter((value) => !had.includes(value)),
    lost: had.filter((value) => !has.includes(value)),
    moved: has.filter((value) => had.includes(value) && before.values[value] !== after.values[value]),
  };
}

/** The list that `canonicalSchema` made a text of; empty without one. */
export function knownValues(text: unknown): readonly unknown[] {
  return typeof text === "string" ? (JSON.parse(text) as unknown[]) : [];
}
