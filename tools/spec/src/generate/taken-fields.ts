import { isJson } from "../content-type.ts";
import type { MediaType, RequestBody, Schema, SpecDocument, SpecParameter } from "../openapi.ts";
import type { OperationEntry } from "../operations.ts";
import { resolveReference } from "../reference.ts";

/** A field of a body, with whether it must be there. */
export interface BodyField {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** What an operation takes, a line a parameter or body field: its name in the call, what it is, its limits and default. */
export function takenBy(document: SpecDocument, { operation, parameters }: OperationEntry): string[] {
  const places = ["path", "query", "header"];
  const ofPlaces = places.flatMap((place) =>
    parameters
      .filter(({ in: where }) => where === place)
      .map((parameter) => parameterLine(document, parameter)),
  );
  const body = resolveReference<RequestBody>(document, operation.requestBody);
  return [...ofPlaces, ...(body ? bodyLines(document, body) : [])];
}

/** What the call sends: JSON where the document has it. */
export function mediaOf({ content }: RequestBody): [contentType: string, media: MediaType] | undefined {
  const entries = Object.entries(content ?? {});
  return entries.find(([contentType]) => isJson(contentType)) ?? entries[0];
}

/** A path parameter with a default is one that the client fills in. */
export const mayBeLeftOut = (document: SpecDocument, { required, schema }: SpecParameter): boolean =>
  required !== true || merged(document, schema).default !== undefined;

/** The properties of a body, those of its parts and alternatives included. */
export function bodyFields(document: SpecDocument, node: Schema | undefined): BodyField[] {
  const schema = merged(document, node);
  const required = (schema.required ?? []) as readonly string[];
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    schema: property,
    required: required.includes(name),
  }));
  const parts = (schema.allOf ?? []).flatMap((part) => bodyFields(document, part));
  const either = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
    .flatMap((part) => bodyFields(document, part))
    .map((field) => ({ ...field, required: false }));
  const byName = new Map<string, BodyField>();
  for (const field of [...own, ...parts, ...either]) {
    if (!byName.has(field.name)) byName.set(field.name, field);
  }
  return [...byName.values()].map((field) => ({
    ...field,
    required: field.required || required.includes(field.name),
  }));
}

/** A schema with what its reference leads to; what stands beside the reference wins. */
export function merged(document: SpecDocument, schema: Schema | undefined): Schema {
  const { $ref, ...own } = schema ?? {};
  return $ref === undefined
    ? own
    : { ...merged(document, resolveReference<Schema>(document, { $ref })), ...own };
}

/** Where a place is not documented: how it is known, and why it is believed. */
export function evidenceNote(node: object | undefined): string {
  const { "x-evidence": evidence, "x-reason": reason } = (node ?? {}) as Record<string, unknown>;
  if (evidence !== "observed" && evidence !== "inferred") return "";
  const told = typeof reason === "string" ? `: ${reason.trim()}` : ".";
  return `${evidence === "observed" ? "Observed" : "Inferred"}, not documented${told}`;
}

function parameterLine(document: SpecDocument, parameter: SpecParameter): string {
  const { name, in: place, deprecated } = parameter;
  const schema = merged(document, parameter.schema);
  return line({
    name: `${place}.${name}`,
    optional: mayBeLeftOut(document, parameter),
    description: text(parameter.description) || text(schema.description),
    schema,
    deprecated: deprecated === true,
    evidence: evidenceNote(parameter) || evidenceNote(schema),
  });
}

function bodyLines(document: SpecDocument, body: RequestBody): string[] {
  const [contentType, media] = mediaOf(body) ?? [];
  const schema = merged(document, media?.schema as Schema | undefined);
  const description = text(body.description) || text(schema.description);
  const sent = contentType === undefined || isJson(contentType) ? "" : `Sent as ${contentType}.`;
  const optional = body.required !== true;
  const whole = { name: "body", optional, description: [description, sent].filter(Boolean).join(" ") };
  const fields = bodyFields(document, schema).map((field) => {
    const property = merged(document, field.schema);
    return line({
      name: `body.${field.name}`,
      optional: !field.required,
      description: text(property.description),
      schema: property,
      deprecated: property.deprecated === true,
      evidence: evidenceNote(property),
    });
  });
  return [line({ ...whole, schema: {}, deprecated: false, evidence: evidenceNote(body) }), ...fields];
}

interface Line {
  readonly name: string;
  readonly optional: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly deprecated: boolean;
  readonly evidence: string;
}

function line({ name, optional, description, schema, deprecated, evidence }: Line): string {
  const told = [description, ...limitsOf(schema, description), deprecated ? "Deprecated." : "", evidence];
  const title = `\`${name}\`${optional ? " (optional)" : ""}`;
  return [title, told.filter(Boolean).join(" ").replaceAll(/\s+/g, " ")].filter(Boolean).join(": ");
}

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** Limits in words, without those that the description has already. */
function limitsOf(schema: Schema, description: string): string[] {
  const values = (schema.enum ?? schema["x-extensible-enum"]) as unknown[] | undefined;
  const limits: [words: string, numbers: unknown[]][] = [
    ...range(schema.minimum, schema.maximum, ""),
    ...range(schema.minLength, schema.maxLength, " characters"),
    ...range(schema.minItems, schema.maxItems, " elements"),
    ...(schema.multipleOf === undefined ? [] : [one(`In steps of ${schema.multipleOf}`, schema.multipleOf)]),
    ...(values === undefined ? [] : [choice(values, schema.enum === undefined)]),
    ...(schema.default === undefined ? [] : [one(`Default ${inCode(schema.default)}`, schema.default)]),
  ];
  return limits
    .filter(([, numbers]) => !numbers.every((number) => description.includes(String(number))))
    .map(([words]) => `${words}.`);
}

const one = (words: string, number: unknown): [string, unknown[]] => [words, [number]];

const inCode = (value: unknown): string => `\`${JSON.stringify(value)}\``;

function choice(values: readonly unknown[], open: boolean): [string, unknown[]] {
  const known = values.filter((value) => value !== null);
  return [`${open ? "Known values" : "One of"}: ${known.map(inCode).join(", ")}`, known];
}

function range(least: unknown, most: unknown, unit: string): [string, unknown[]][] {
  // An empty text is what nobody means; that it is refused goes without saying.
  const low = unit !== "" && least === 1 && most === undefined ? undefined : least;
  if (low !== undefined && most !== undefined) return [[`From ${low} to ${most}${unit}`, [low, most]]];
  if (low !== undefined) return [one(`At least ${low}${unit}`, low)];
  return most === undefined ? [] : [one(`At most ${most}${unit}`, most)];
}
