import { arrayOf, type JsonObject, objectOf, textOf } from "./json.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { type Pagination, paginationOf } from "./pagination.ts";
import { follow, pointerSegment } from "./reference.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly explode: boolean;
  readonly style: string;
  /** The schema with `$ref` followed; what it declares decides how text is coerced. */
  readonly schema: JsonObject;
  /** Where the schema stands in the document. */
  readonly pointer: string;
}

export interface Media {
  /** As the document writes it: `application/json`, `audio/*`. */
  readonly type: string;
  /** Pointer of the schema; absent where the document gives none. */
  readonly pointer: string | undefined;
}

export interface DeclaredBody {
  readonly required: boolean;
  readonly media: readonly Media[];
}

/** What the document says of one method of one path. */
export interface Operation {
  /** `operationId`. */
  readonly id: string;
  /** In upper case; one of `additionalOperations` as it is written there. */
  readonly method: string;
  /** The path as the document writes it. */
  readonly template: string;
  /** Method and path: `PUT /api/v1/sip`. */
  readonly name: string;
  /** Those of the path item, too, where the operation has none of the same name and place. */
  readonly parameters: readonly Parameter[];
  /** `requestBody`; undefined where the document has none. */
  readonly body: DeclaredBody | undefined;
  /** By status (`"200"`, `"4XX"`, `"default"`). */
  readonly responses: ReadonlyMap<string, readonly Media[]>;
  /** The lowest 2xx status that the document declares. */
  readonly success: number;
  /** `x-pagination`; undefined where the document has none. */
  readonly pagination: Pagination | undefined;
}

function readParameters(
  document: OpenApiDocument,
  lists: readonly (readonly [unknown, string])[],
): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const [list, base] of lists) {
    for (const [index, entry] of arrayOf(list).entries()) {
      const located = follow(document, entry, `${base}/${index}`);
      if (!located) continue;
      const name = textOf(located.node.name) ?? "";
      const place = located.node.in as Parameter["in"];
      const style =
        textOf(located.node.style) ?? (place === "query" || place === "cookie" ? "form" : "simple");
      const schema = follow(document, located.node.schema, `${located.pointer}/schema`);
      found.set(`${place} ${name}`, {
        name,
        in: place,
        required: located.node.required === true,
        explode: located.node.explode === undefined ? style === "form" : located.node.explode === true,
        style,
        schema: schema?.node ?? {},
        pointer: schema?.pointer ?? `${located.pointer}/schema`,
      });
    }
  }
  return [...found.values()];
}

function readMedia(content: unknown, pointer: string): Media[] {
  return Object.entries(objectOf(content)).map(([type, media]) => ({
    type: type.toLowerCase(),
    pointer:
      objectOf(media).schema === undefined ? undefined : `${pointer}/content/${pointerSegment(type)}/schema`,
  }));
}

/** Reads an operation object; `pathPointer` is where its path item stands. */
export function readOperation(
  document: OpenApiDocument,
  method: string,
  template: string,
  pathItem: JsonObject,
  node: JsonObject,
  pathPointer: string,
  pointer: string,
): Operation {
  const name = `${method} ${template}`;
  const body = follow(document, node.requestBody, `${pointer}/requestBody`);
  const responses = new Map<string, readonly Media[]>();
  for (const [status, response] of Object.entries(objectOf(node.responses))) {
    const located = follow(document, response, `${pointer}/responses/${status}`);
    if (located) responses.set(status, readMedia(located.node.content, located.pointer));
  }
  const successes = [...responses.keys()].filter((status) => /^2\d\d$/.test(status)).map(Number);
  return {
    id: textOf(node.operationId) ?? name,
    method,
    template,
    name,
    parameters: readParameters(document, [
      [pathItem.parameters, `${pathPointer}/parameters`],
      [node.parameters, `${pointer}/parameters`],
    ]),
    body: body && {
      required: body.node.required === true,
      media: readMedia(body.node.content, body.pointer),
    },
    responses,
    success: successes.length > 0 ? Math.min(...successes) : 200,
    pagination: paginationOf(node["x-pagination"]),
  };
}
