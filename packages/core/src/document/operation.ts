import type { Paging } from "../operations/operation-table.ts";
import {
  arrayOf,
  follow,
  isObject,
  type JsonObject,
  type Located,
  member,
  nodeAt,
  type OpenApiDocument,
  objectOf,
  pointerSegment,
  textOf,
} from "./openapi-document.ts";

/** `x-pagination` of an operation, as specs/README.md describes it: paging, or `none`. */
export interface DeclaredPagination extends Omit<Paging, "style" | "end" | "optional"> {
  readonly style: Paging["style"] | "none";
}

export function paginationOf(value: unknown): DeclaredPagination | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter(([, entry]) => textOf(entry) !== undefined);
  return Object.fromEntries(entries) as unknown as DeclaredPagination;
}

export interface DeclaredParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly explode: boolean;
  readonly style: string;
  /** It is written as JSON, whatever its style would be. */
  readonly isJson: boolean;
  /** The schema with `$ref` followed; what it declares decides how text is coerced. */
  readonly schema: JsonObject;
  /** Where the schema stands in the document. */
  readonly pointer: string;
}

export interface DeclaredMedia {
  /** As the document writes it: `application/json`, `audio/*`. */
  readonly type: string;
  /** Pointer of the schema; absent where the document gives none. */
  readonly pointer: string | undefined;
}

export interface DeclaredBody {
  readonly required: boolean;
  readonly media: readonly DeclaredMedia[];
}

/** What the document says of one method of one path. */
export interface DeclaredOperation {
  /** `operationId`. */
  readonly id: string;
  /** In upper case; one of `additionalOperations` as it is written there. */
  readonly method: string;
  /** The path as the document writes it. */
  readonly template: string;
  /** Method and path: `PUT /api/v1/sip`. */
  readonly name: string;
  /**
   * Those of the path item, too, where the operation has none of the same name and place.
   * @internal
   */
  readonly parameters: readonly DeclaredParameter[];
  /**
   * `requestBody`; undefined where the document has none.
   * @internal
   */
  readonly body: DeclaredBody | undefined;
  /**
   * By status (`"200"`, `"4XX"`, `"default"`).
   * @internal
   */
  readonly responses: ReadonlyMap<string, readonly DeclaredMedia[]>;
  /**
   * The lowest 2xx status that the document declares.
   * @internal
   */
  readonly success: number;
  /**
   * `x-pagination`; undefined where the document has none.
   * @internal
   */
  readonly pagination: DeclaredPagination | undefined;
}

function readParameters(
  document: OpenApiDocument,
  lists: readonly (readonly [unknown, string])[],
): DeclaredParameter[] {
  const found = new Map<string, DeclaredParameter>();
  for (const [list, base] of lists) {
    for (const [index, entry] of arrayOf(list).entries()) {
      const located = follow(document, entry, `${base}/${index}`);
      if (!located) continue;
      const name = textOf(located.node.name) ?? "";
      const place = located.node.in as DeclaredParameter["in"];
      const style =
        textOf(located.node.style) ?? (place === "query" || place === "cookie" ? "form" : "simple");
      const [media] = readMedia(located.node.content, located.pointer);
      const pointer = media?.pointer ?? `${located.pointer}/schema`;
      const schema = follow(document, nodeAt(document, pointer), pointer);
      found.set(`${place} ${name}`, {
        name,
        in: place,
        required: located.node.required === true,
        explode: located.node.explode === undefined ? style === "form" : located.node.explode === true,
        style,
        isJson: media !== undefined,
        schema: schema?.node ?? {},
        pointer: schema?.pointer ?? pointer,
      });
    }
  }
  return [...found.values()];
}

function readMedia(content: unknown, pointer: string): DeclaredMedia[] {
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
): DeclaredOperation {
  const name = `${method} ${template}`;
  const body = follow(document, node.requestBody, `${pointer}/requestBody`);
  const responses = new Map<string, readonly DeclaredMedia[]>();
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

/** The operation object of a method and path template, OpenAPI 3.2 `additionalOperations` included. */
export function operationNode(
  document: OpenApiDocument,
  method: string,
  template: string,
): Located | undefined {
  const path = follow(document, member(document.paths, template), `/paths/${pointerSegment(template)}`);
  if (!path) return undefined;
  const key = method.toLowerCase();
  const standard = member(path.node, key);
  if (isObject(standard)) return { node: standard, pointer: `${path.pointer}/${key}` };
  const additional = member(path.node.additionalOperations, method);
  const pointer = `${path.pointer}/additionalOperations/${pointerSegment(method)}`;
  return isObject(additional) ? { node: additional, pointer } : undefined;
}

/** What a document declares for a status: under the status itself, its class (`4XX`), or `default`. */
export function declaredFor<T>(status: number, lookUp: (key: string) => T | undefined): T | undefined {
  return lookUp(String(status)) ?? lookUp(`${Math.floor(status / 100)}XX`) ?? lookUp("default");
}

/** Whether a media type fits a media range (`audio/*`, `application/json`) of the document. */
export function matchesMedia(range: string, type: string): boolean {
  const declared = range.split(";")[0]?.trim() ?? "";
  if (declared === type || declared === "*/*") return true;
  return declared.endsWith("/*") && type.startsWith(declared.slice(0, -1));
}
