import { isJson } from "../content-type.ts";
import type { MediaType, RequestBody, Schema, SpecDocument, SpecParameter } from "../openapi.ts";
import type { OperationEntry } from "../operations.ts";
import { resolveReference } from "../reference.ts";
import { successResponses } from "../schema-shape.ts";
import { isPaged } from "./lists.ts";
import { propertyName } from "./literal.ts";
import { bodyFields, mayBeLeftOut, mediaOf, merged } from "./taken-fields.ts";

/** Characters of a line of an example. */
const WIDTH = 100;

/** TypeScript source of a value that JSON does not have. */
class Source {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A call of an operation by name, with what it requires, in values of the document's examples. */
export function callExample(vendor: string, document: SpecDocument, entry: OperationEntry): string {
  const { operation } = entry;
  const name = String(operation.operationId);
  const client = vendor.split("-")[0];
  const input = inputOf(document, entry);
  const given = Object.keys(input).length > 0 ? `, ${source(input, "", WIDTH / 2)}` : "";
  const hasBody = successResponses(document, operation).some(([, { content }]) => content !== undefined);
  const lines = [`const { ${hasBody ? "data, error" : "error"} } = await ${name}(${client}${given});`];
  if (isPaged(operation["x-pagination"]?.style)) {
    lines.push(`for await (const row of ${client}.paginate(${name}${given})) console.log(row);`);
  }
  return lines.join("\n");
}

type Input = Record<string, unknown>;

function inputOf(document: SpecDocument, { operation, parameters }: OperationEntry): Input {
  const needed = parameters.filter((parameter) => !mayBeLeftOut(document, parameter));
  const ofPlace = (place: string) =>
    Object.fromEntries(
      needed
        .filter(({ in: where }) => where === place)
        .map((parameter) => [parameter.name, parameterValue(document, parameter)]),
    );
  const body = resolveReference<RequestBody>(document, operation.requestBody);
  const media = body && mediaOf(body);
  const input: Input = { path: ofPlace("path"), query: ofPlace("query"), header: ofPlace("header") };
  for (const [key, value] of Object.entries(input)) {
    if (Object.keys(value as object).length === 0) delete input[key];
  }
  return media ? { ...input, body: bodyValue(document, ...media) } : input;
}

function parameterValue(document: SpecDocument, parameter: SpecParameter): unknown {
  return exampleOf(parameter) ?? schemaValue(document, parameter.schema);
}

function bodyValue(document: SpecDocument, contentType: string, media: MediaType): unknown {
  const example = exampleOf(media);
  if (example !== undefined) return example;
  if (!isJson(contentType) && !/form/.test(contentType)) return new Source('new Blob(["..."])');
  const fields = bodyFields(document, media.schema as Schema | undefined).filter(({ required }) => required);
  return Object.fromEntries(fields.map(({ name, schema }) => [name, schemaValue(document, schema)]));
}

/** The `example`, or the first of the `examples`, of a parameter, a media type or a schema. */
function exampleOf({ example, examples }: Record<string, unknown>): unknown {
  if (example !== undefined || typeof examples !== "object" || examples === null) return example;
  const [first] = Object.values(examples);
  if (Array.isArray(examples)) return first;
  const { value, dataValue } = (first ?? {}) as { value?: unknown; dataValue?: unknown };
  return dataValue ?? value;
}

/** A value that a schema allows, where the document shows none. */
function schemaValue(document: SpecDocument, node: Schema | undefined): unknown {
  const schema = merged(document, node);
  const shown = exampleOf(schema) ?? schema.default;
  if (shown !== undefined) return shown;
  const values = (schema.enum ?? schema["x-extensible-enum"]) as unknown[] | undefined;
  if (values) return values[0];
  const types = [schema.type].flat();
  if (types.includes("integer") || types.includes("number")) return schema.minimum ?? 1;
  if (types.includes("boolean")) return true;
  if (types.includes("array")) return [schemaValue(document, schema.items)];
  if (schema.format === "binary") return new Source('new Blob(["..."])');
  if (schema.format === "uuid") return "00000000-0000-4000-8000-000000000001";
  return "...";
}

/** A value as TypeScript source: in one line where it fits. */
function source(value: unknown, indent: string, room: number): string {
  if (value instanceof Source) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = inline(value);
  if (line.length + indent.length <= room) return line;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member) => `${inner}${source(member, inner, WIDTH)},\n`)
    : Object.entries(value).map(
        ([key, member]) => `${inner}${propertyName(key)}: ${source(member, inner, WIDTH - key.length)},\n`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${members.join("")}${indent}${close}`;
}

function inline(value: unknown): string {
  if (value instanceof Source) return value.text;
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${inline(member)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}
