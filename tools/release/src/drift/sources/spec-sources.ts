import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../../../../packages/core/src/document/openapi-document.ts";
import { nodeAt } from "../../../../../packages/core/src/document/openapi-document.ts";
import { lineOf } from "../yaml/node.ts";
import { indexComponents } from "./component-index.ts";
import { keysOf, type ReferencePlace, referenceIn, targetOf } from "./reference.ts";

/** The YAML files of a vendor's document, found by pointers into the document in one piece. */
export class SpecSources {
  readonly #root: string;
  readonly #start: string;
  readonly #document: OpenApiDocument;
  readonly #texts = new Map<string, string>();
  readonly #parsed = new Map<string, unknown>();
  #components: Map<string, ReferencePlace> | undefined;

  constructor(root: string, vendor: string, document: OpenApiDocument) {
    this.#root = root;
    this.#start = `specs/${vendor}/openapi.yaml`;
    this.#document = document;
  }

  /** The text of a file, named relative to the repository's root. */
  text(file: string): string {
    const known = this.#texts.get(file) ?? readFileSync(join(this.#root, file), "utf8");
    this.#texts.set(file, known);
    return known;
  }

  /** Where the node at a pointer into the document in one piece is written; undefined when it cannot be found. */
  locate(pointer: string): ReferencePlace | undefined {
    const keys = keysOf(pointer);
    let { place, rest } = this.#begin(keys);
    for (const key of rest) {
      const from = this.#has({ ...place, keys: [...place.keys, key] }) ? place : this.#followed(place);
      place = { ...from, keys: [...from.keys, key] };
      if (!this.#has(place)) return undefined;
    }
    // A path item that is written elsewhere has no `$ref` in the document in one piece.
    return referenceIn(nodeAt(this.#document, pointer)) === undefined ? this.#followed(place) : place;
  }

  /** File and line of what is written at a pointer: "specs/era/openapi.yaml:12". */
  lineOf(pointer: string): string | undefined {
    const place = this.locate(pointer);
    if (!place) return undefined;
    const line = lineOf(this.text(place.file), place.keys);
    return line === undefined ? undefined : `${place.file}:${line}`;
  }

  #begin(keys: readonly string[]): { place: ReferencePlace; rest: readonly string[] } {
    const [top, section = "", name = ""] = keys;
    const written = { file: this.#start, keys: keys.slice(0, 3) };
    if (top !== "components" || this.#has(written)) {
      return { place: { file: this.#start, keys: [] }, rest: keys };
    }
    this.#components ??= indexComponents(this.#start, (file) => this.#read(file));
    return { place: this.#components.get(`${section}/${name}`) ?? written, rest: keys.slice(3) };
  }

  #followed(place: ReferencePlace): ReferencePlace {
    let current = place;
    for (let hop = 0; hop < 32; hop += 1) {
      const reference = referenceIn(this.#node(current));
      if (reference === undefined) return current;
      current = targetOf(current.file, reference);
    }
    return current;
  }

  #has(place: ReferencePlace): boolean {
    return this.#node(place) !== undefined;
  }

  #node({ file, keys }: ReferencePlace): unknown {
    return keys.reduce<unknown>(
      (node, key) =>
        typeof node === "object" && node !== null && Object.hasOwn(node, key)
          ? (node as Record<string, unknown>)[key]
          : undefined,
      this.#read(file),
    );
  }

  #read(file: string): unknown {
    if (!this.#parsed.has(file)) this.#parsed.set(file, parse(this.text(file)));
    return this.#parsed.get(file);
  }
}
