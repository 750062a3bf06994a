import {
  arrayOf,
  follow,
  isObject,
  type JsonObject,
  nodeAt,
  type OpenApiDocument,
  objectOf,
} from "../../document/openapi-document.ts";
import type { SimulatedAnswer } from "../answers/response.ts";
import type { SimulatedCall, SimulatorContext } from "../context.ts";
import type { RowId } from "../state/rows.ts";

/** What a method of a collection or an item does to its table. */
export type Action = "list" | "create" | "clear" | "read" | "merge" | "replace" | "remove";

/** A page of a list. */
export interface ListPage {
  /** As they are answered. */
  readonly items: readonly unknown[];
  /** Rows that fit, on all pages. */
  readonly total: number;
  /** Position of the first item, from 0. */
  readonly start: number;
  /** Rows that a page holds. */
  readonly size: number;
}

/** One table's place in the paths. Each function has a default that follows the document. */
export interface Resource<Rows, Name extends keyof Rows> {
  /** Name of the table with the rows. */
  readonly table: Name;
  /** Path template of the collection, as the document writes it. */
  readonly collection?: string;
  /** Path template of one row; its last parameter is the row's id. */
  readonly item?: string;
  /** Path parameter that names the owner; whether it exists is looked up in `table`, or decided by `check`. */
  readonly parent?: {
    /** Name of the parameter; its value is the id that rows are kept under, where `check` gives no other. */
    readonly parameter: string;
    /** Table with the owners: one that is not in it is refused. Without it, and without `check`, any id is an owner. */
    readonly table?: keyof Rows & string;
    /** Refuses an owner that is not there; gives the id that rows are kept under. */
    check?(call: SimulatedCall<Rows>): RowId;
  };
  /** Methods that do something else than usual: `{ "PUT /api/v1/sip": "create" }`. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** Rows on a page when the request does not say, and the most it can ask for. */
  readonly pageSize?: {
    /** Rows on a page when the request does not say. Without `pageSize`, all. */
    readonly usual: number;
    /** Rows that a page has at most, however many a request asks for; by default no limit. */
    readonly most?: number;
  };
  /** The row that an id in the path means, where it can be written in another way. */
  resolve?(id: RowId, call: SimulatedCall<Rows>): RowId;
  /** The id of a new row that brings none; by default the table counts. */
  newId?(context: SimulatorContext<Rows>): RowId;
  /** A new row; `suggested` has the body's values and the document's defaults. */
  make?(suggested: Rows[Name], call: SimulatedCall<Rows>): Rows[Name];
  /** A changed row; `suggested` is the old one with the body's members over it. */
  merge?(suggested: Rows[Name], call: SimulatedCall<Rows>, before: Rows[Name]): Rows[Name];
  /** A row as it is answered. */
  show?(row: Rows[Name], context: SimulatorContext<Rows>, parent: RowId): unknown;
  /** A row as a list shows it, where that differs. */
  summarise?(row: Rows[Name], context: SimulatorContext<Rows>, parent: RowId): unknown;
  /** Query parameters that are named like a member of the rows, and that `narrow` looks at instead. */
  readonly narrowed?: readonly string[];
  /** Which rows a list shows, beyond the query parameters named like their members. May refuse the request. */
  narrow?(call: SimulatedCall<Rows>): ((row: Rows[Name]) => boolean) | undefined;
  /** Order of a list; without it rows come as they were added. */
  order?(call: SimulatedCall<Rows>): ((one: Rows[Name], other: Rows[Name]) => number) | undefined;
  /** The body of a list. */
  envelope?(page: ListPage, call: SimulatedCall<Rows>): unknown;
  /** What else happens, and the answer where it is not the row itself. */
  answer?(action: Action, row: Rows[Name], call: SimulatedCall<Rows>): SimulatedAnswer | undefined;
  /** Called after a row was deleted, for what belongs to it. */
  removed?(row: Rows[Name], call: SimulatedCall<Rows>): void;
}

/** A resource of any of the tables. */
export type AnyResource<Rows> = { [Name in keyof Rows]: Resource<Rows, Name> }[keyof Rows];

/** The engine does not know what a vendor's rows are: any objects, by table name. */
export type AnyRows = Record<string, object>;
export type AnyCall = SimulatedCall<AnyRows>;
export type UntypedResource = Resource<AnyRows, string>;

/** Properties of an object schema, those that `allOf` brings in included. */
export function propertiesAt(document: OpenApiDocument, pointer: string): Record<string, JsonObject> {
  const schema = follow(document, nodeAt(document, pointer), pointer);
  if (!schema) return {};
  const properties: Record<string, JsonObject> = {};
  for (const [index] of arrayOf(schema.node.allOf).entries()) {
    Object.assign(properties, propertiesAt(document, `${schema.pointer}/allOf/${index}`));
  }
  for (const [name, property] of Object.entries(objectOf(schema.node.properties))) {
    properties[name] = follow(document, property, `${schema.pointer}/properties/${name}`)?.node ?? {};
  }
  return properties;
}

function allowsNull(schema: JsonObject): boolean {
  const type = schema.type;
  if (type === "null" || (Array.isArray(type) && type.includes("null"))) return true;
  return [...arrayOf(schema.anyOf), ...arrayOf(schema.oneOf)].some(
    (part) => isObject(part) && allowsNull(part),
  );
}

/**
 * A new row out of what was sent: the answer's properties, each with the value of the body, else the default that the
 * document gives (for the answer, then for the body), else null where that is allowed. Anything else is left out.
 */
export function suggestRow(
  document: OpenApiDocument,
  answerPointer: string,
  bodyPointer: string | undefined,
  body: unknown,
): Record<string, unknown> {
  const sent = objectOf(body);
  const defaults = bodyPointer === undefined ? {} : propertiesAt(document, bodyPointer);
  const row: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(propertiesAt(document, answerPointer))) {
    if (Object.hasOwn(sent, name)) row[name] = sent[name];
    else if (schema.default !== undefined) row[name] = schema.default;
    else if (defaults[name]?.default !== undefined) row[name] = defaults[name].default;
    else if (allowsNull(schema)) row[name] = null;
  }
  return row;
}
