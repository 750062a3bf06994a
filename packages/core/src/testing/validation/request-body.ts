import type { OpenApiDocument } from "../../document/openapi-document.ts";
import { follow, nodeAt, objectOf } from "../../document/openapi-document.ts";
import type { DeclaredBody, DeclaredMedia } from "../../document/operation.ts";
import { matchesMedia } from "../../document/operation.ts";
import { isBlob } from "../../request/invalid-input.ts";
import type { Issue } from "../failure.ts";
import type { ParsedBody } from "../requests/incoming.ts";
import { coerceText } from "./parameters.ts";
import type { SchemaChecker } from "./schema-checker.ts";

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
