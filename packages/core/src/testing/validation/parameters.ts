import {
  arrayOf,
  follow,
  isObject,
  type JsonObject,
  nodeAt,
  type OpenApiDocument,
  objectOf,
} from "../../document/openapi-document.ts";
import {
  type DeclaredBody,
  type DeclaredMedia,
  type DeclaredOperation,
  type DeclaredParameter,
  matchesMedia,
} from "../../document/operation.ts";
import { isBlob } from "../../request/invalid-input.ts";
import type { Issue } from "../failure.ts";
import type { ParsedBody } from "../requests/incoming.ts";
import type { SchemaChecker } from "./schema-checker.ts";

export interface ParameterSource {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
}

export interface ParameterValues {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
}

const separators: Readonly<Record<string, string>> = {
  form: ",",
  simple: ",",
  pipeDelimited: "|",
  spaceDelimited: " ",
};

/** Reads, coerces and checks the declared parameters; a query key that is not declared is an issue. */
export class ParameterReader {
  readonly #document: OpenApiDocument;
  readonly #checker: SchemaChecker;

  constructor(document: OpenApiDocument, checker: SchemaChecker) {
    this.#document = document;
    this.#checker = checker;
  }

  read(operation: DeclaredOperation, source: ParameterSource, issues: Issue[]): ParameterValues {
    const values: ParameterValues = { path: {}, query: {}, header: {} };
    const known = new Set<string>();
    for (const parameter of operation.parameters) {
      if (parameter.in === "cookie") continue;
      const raw = this.#raw(parameter, source, known);
      const texts = raw ?? [];
      if (texts.length === 0) {
        if (parameter.required) issues.push(missing(parameter));
        else if (parameter.schema.default !== undefined) {
          values[parameter.in][parameter.name] = parameter.schema.default;
        }
        continue;
      }
      const value = this.#coerce(parameter, texts);
      values[parameter.in][parameter.name] = value;
      for (const problem of this.#checker.check(parameter.pointer, value)) {
        issues.push({ ...problem, in: parameter.in, path: [parameter.name, ...problem.path] });
      }
    }
    for (const key of new Set(source.query.keys())) {
      if (known.has(key)) continue;
      const value = source.query.get(key);
      issues.push({ in: "query", path: [key], keyword: "unknown", message: "is not a parameter", value });
    }
    return values;
  }

  #raw(parameter: DeclaredParameter, source: ParameterSource, known: Set<string>): string[] | undefined {
    if (parameter.in === "path") {
      const text = source.path[parameter.name];
      return text === undefined ? undefined : [text];
    }
    if (parameter.in === "header") {
      const text = source.headers.get(parameter.name);
      return text === null ? undefined : [text];
    }
    known.add(parameter.name);
    return source.query.getAll(parameter.name);
  }

  #coerce(parameter: DeclaredParameter, texts: readonly string[]): unknown {
    const { schema } = parameter;
    if (parameter.isJson && texts.length === 1) return jsonOr(texts[0] ?? "");
    if (isArraySchema(schema)) {
      const items = follow(this.#document, schema.items, `${parameter.pointer}/items`)?.node ?? {};
      const separator = separators[parameter.style] ?? ",";
      const parts = parameter.explode ? texts : texts.flatMap((text) => text.split(separator));
      return parts.map((part) => coerceText(part, items));
    }
    // A repeated key where one value is declared: the schema refuses the list.
    return texts.length > 1 ? [...texts] : coerceText(texts[0] ?? "", schema);
  }
}

/** Text that is no JSON stays text, and the schema then refuses it. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isArraySchema(schema: JsonObject): boolean {
  const type = schema.type;
  return type === "array" || (Array.isArray(type) && type.includes("array")) || isObject(schema.items);
}

function missing(parameter: DeclaredParameter): Issue {
  const place = parameter.in === "cookie" ? "header" : parameter.in;
  return { in: place, path: [parameter.name], keyword: "required", message: "is required", value: undefined };
}

const integer = /^-?\d+$/;
const decimal = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

function typesOf(schema: JsonObject): readonly unknown[] {
  const own = Array.isArray(schema.type) ? schema.type : [schema.type];
  const branches = [...arrayOf(schema.anyOf), ...arrayOf(schema.oneOf)];
  return [...own, ...branches.flatMap((branch) => typesOf(branch as JsonObject))].filter(Boolean);
}

/**
 * Text of a URL, header or form field as the schema's type. Text that does not look like that type stays text, and the
 * schema then refuses it. Stricter than JavaScript on purpose: `" 5 "`, `0x10` and the empty string are no integers.
 */
export function coerceText(text: string, schema: JsonObject): unknown {
  const types = typesOf(schema);
  // Where text is as good as a number, the pattern of the text is one for the digits, too.
  const { pattern } = schema;
  if (types.includes("string") && typeof pattern === "string" && !new RegExp(pattern, "u").test(text))
    return text;
  if (types.includes("integer") && integer.test(text)) return Number(text);
  if (types.includes("number") && decimal.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** Checks a body against what the operation declares; form fields are coerced to their declared types. */
export class BodyReader {
  readonly #document: OpenApiDocument;
  readonly #checker: SchemaChecker;

  constructor(document: OpenApiDocument, checker: SchemaChecker) {
    this.#document = document;
    this.#checker = checker;
  }

  /** The body as handlers get it. `undefined` where there is none, or where issues say why. */
  read(declared: DeclaredBody | undefined, type: string, body: ParsedBody, issues: Issue[]): unknown {
    // An undeclared body is ignored, as servers do: a DELETE with `{}` is still a DELETE.
    if (!declared) return undefined;
    if (body.kind === "none") {
      if (declared.required) {
        issues.push({ in: "body", path: [], keyword: "missing", message: "a body is required" });
      }
      return undefined;
    }
    const media = mediaFor(declared, type, body);
    if (!media) {
      const message = `content type ${type || "(none)"} is not accepted`;
      issues.push({ in: "body", path: [], keyword: "contentType", message, value: type });
      return undefined;
    }
    if (body.kind === "unreadable") {
      issues.push({ in: "body", path: [], keyword: "json", message: "cannot be read", value: body.value });
      return undefined;
    }
    if (media.pointer === undefined || body.kind === "bytes") return body.value;
    const value = body.kind === "form" ? this.#coerceFields(media.pointer, objectOf(body.value)) : body.value;
    // A file has no JSON form: it stands in for the text that the schema (`format: binary`) speaks of.
    const checkable = body.kind === "form" ? withoutFiles(objectOf(value)) : value;
    for (const problem of this.#checker.check(media.pointer, checkable))
      issues.push({ ...problem, in: "body" });
    return value;
  }

  #coerceFields(pointer: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const schema = follow(this.#document, nodeAt(this.#document, pointer), pointer);
    const properties = objectOf(schema?.node.properties);
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const property = follow(this.#document, properties[name], name)?.node ?? {};
        return [name, typeof value === "string" ? coerceText(value, property) : value];
      }),
    );
  }
}

function mediaFor(declared: DeclaredBody, type: string, body: ParsedBody): DeclaredMedia | undefined {
  const wanted = type === "" && body.kind !== "bytes" ? "application/json" : type;
  return declared.media.find((media) => matchesMedia(media.type, wanted));
}

function withoutFiles(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isBlob(value) ? "(file)" : value]),
  );
}
