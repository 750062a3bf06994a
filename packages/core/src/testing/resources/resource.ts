import type { Answer } from "../answers/answer.ts";
import type { Call, Context } from "../definition.ts";
import type { RowId } from "../state/row-order.ts";

/** What a method of a collection or an item does to its table. */
export type Action = "list" | "create" | "clear" | "read" | "merge" | "replace" | "remove";

/** A page of a list. */
export interface Page {
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
    check?(call: Call<Rows>): RowId;
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
  resolve?(id: RowId, call: Call<Rows>): RowId;
  /** The id of a new row that brings none; by default the table counts. */
  newId?(context: Context<Rows>): RowId;
  /** A new row; `suggested` has the body's values and the document's defaults. */
  make?(suggested: Rows[Name], call: Call<Rows>): Rows[Name];
  /** A changed row; `suggested` is the old one with the body's members over it. */
  merge?(suggested: Rows[Name], call: Call<Rows>, before: Rows[Name]): Rows[Name];
  /** A row as it is answered. */
  show?(row: Rows[Name], context: Context<Rows>, parent: RowId): unknown;
  /** A row as a list shows it, where that differs. */
  summarise?(row: Rows[Name], context: Context<Rows>, parent: RowId): unknown;
  /** Which rows a list shows, beyond the query parameters named like their members. May refuse the request. */
  narrow?(call: Call<Rows>): (row: Rows[Name]) => boolean;
  /** Order of a list; without it rows come as they were added. */
  compare?(one: Rows[Name], other: Rows[Name], call: Call<Rows>): number;
  /** The body of a list. */
  envelope?(page: Page, call: Call<Rows>): unknown;
  /** What else happens, and the answer where it is not the row itself. */
  answer?(action: Action, row: Rows[Name], call: Call<Rows>): Answer | undefined;
  /** Called after a row was deleted, for what belongs to it. */
  removed?(row: Rows[Name], call: Call<Rows>): void;
}

/** A resource of any of the tables. */
export type AnyResource<Rows> = { [Name in keyof Rows]: Resource<Rows, Name> }[keyof Rows];
