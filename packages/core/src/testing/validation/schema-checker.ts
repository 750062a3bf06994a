import { dereference, type OutputUnit, type Schema, validate } from "@cfworker/json-schema";
import { isObject } from "../../document/json.ts";
import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { nodeAt } from "../../document/reference.ts";
import { SimulatorDefect } from "../defect.ts";
import { copySchema } from "./copy-schema.ts";
import { readOutput, type SchemaProblem } from "./schema-problem.ts";

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
