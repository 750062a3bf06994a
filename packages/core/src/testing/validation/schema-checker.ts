import { dereference, type OutputUnit, type Schema, validate } from "@cfworker/json-schema";
import { isObject, nodeAt, type OpenApiDocument } from "../../document/openapi-document.ts";
import { SimulatorDefect } from "../failure.ts";

const draft = "2020-12";
const wholeSchema = /^\/components\/schemas\/[^/]+|^.*?\/schema(?=\/|$)/;

/**
 * Checks values against schemas of one document, named by their JSON pointer.
 *
 * A schema, and what it refers to, is prepared when it is first used: a document of a hundred operations costs nothing
 * until they are called. The validator interprets (no `eval`), so it runs in workerd and under a strict CSP.
 */
export class SchemaChecker {
  readonly #document: OpenApiDocument;
  readonly #base = new URL("https://document.pbxkit.example/");
  readonly #lookup: Record<string, Schema | boolean> = Object.create(null);
  readonly #prepared = new Map<string, Schema | boolean>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** What is wrong with the value; empty when nothing is. */
  check(pointer: string, value: unknown): SchemaProblem[] {
    const schema = this.#prepare(pointer);
    if (schema === true) return [];
    try {
      const result = validate(value, schema, draft, this.#lookup, false);
      return result.valid ? [] : readOutput(result.errors as OutputUnit[], value);
    } catch (error) {
      // The validator writes names as a part of a URL, which half of a surrogate pair cannot be.
      if (!(error instanceof URIError)) throw error;
      return [{ path: [], keyword: "json", message: "has a name that is no Unicode text", value }];
    }
  }

  #prepare(pointer: string): Schema | boolean {
    const known = this.#prepared.get(pointer);
    if (known !== undefined) return known;
    // Prepared whole: what stands inside a component, or inside a schema written in place, is found through it.
    const root = wholeSchema.exec(pointer)?.[0] ?? pointer;
    if (root !== pointer) {
      this.#prepare(root);
      const inner = this.#lookup[`${this.#base.href}#${pointer}`];
      if (inner !== undefined) return inner;
    }
    const source = nodeAt(this.#document, pointer);
    if (source === undefined) throw new SimulatorDefect(`the document has no schema at ${pointer}`);
    // The library marks the objects it is given; the document belongs to the caller.
    const schema = copySchema(source) as Schema | boolean;
    this.#prepared.set(pointer, schema);
    dereference(schema as Schema, this.#lookup, this.#base, pointer);
    for (const reference of referencesIn(schema)) this.#prepare(reference);
    return schema;
  }
}

function* referencesIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const item of node) yield* referencesIn(item);
  } else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref" && typeof value === "string" && value.startsWith("#/")) yield value.slice(1);
      else if (typeof value === "object") yield* referencesIn(value);
    }
  }
}

/** Members that hold schemas by name: their keys are names, not keywords. */
const schemaMaps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/** Annotations. The validator would look for schemas (and ids) inside them. */
const annotations = new Set(["example", "examples", "discriminator", "xml", "externalDocs"]);

/** A copy of a schema with nothing in it but what decides whether a value is valid. */
export function copySchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(copySchema);
  if (!isObject(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (annotations.has(keyword) || keyword.startsWith("x-")) continue;
    if (keyword === "enum" || keyword === "const" || keyword === "default") copy[keyword] = value;
    else if (schemaMaps.has(keyword) && isObject(value)) copy[keyword] = copyEach(value);
    else copy[keyword] = copySchema(value);
  }
  return copy;
}

function copyEach(schemas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, copySchema(schema)]));
}

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
      // Numbers are quoted in front, and what was sent is nobody's business.
      problems.push({
        path,
        keyword: unit.keyword,
        message: unit.error.replace(/^-?\d\S* (?=is )/, ""),
        value,
      });
    }
  }
  return problems;
}
