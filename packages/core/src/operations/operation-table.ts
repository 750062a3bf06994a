/**
 * What a repeat of an operation would do. `read` changes nothing, `idempotent` leaves the same state,
 * `once` would act again (a second account, a second call).
 */
export type Effect = "read" | "idempotent" | "once";

/** How a list is paged: the document's `x-pagination`. */
export interface Paging {
  /**
   * `offset` skips rows, `page` counts pages, `cursor` sends what the answer before gave, `link` follows its `Link` header,
   * `single` has all rows in one answer.
   */
  readonly style: "offset" | "page" | "cursor" | "link" | "single";
  /** Property of the answer that holds the rows; absent when the answer is the array itself. */
  readonly items?: string;
  /** Property of a row that identifies it. */
  readonly id?: string;
  /** Query parameter with the number of rows to skip. */
  readonly offset?: string;
  /** Query parameter with the page number, counted from 1. */
  readonly page?: string;
  /** Query parameter with the cursor; of a `link` list, the one by which its links go on. */
  readonly cursor?: string;
  /** Where the answer has the next cursor: a property, with a dot before one inside of it. */
  readonly next?: string;
  /** Query parameter with the page size. */
  readonly size?: string;
  /** How the end is known: an empty page, a page shorter than the server's size, or the answer's own count. */
  readonly end?: "empty" | "short" | "last";
  /** Property of the answer with the number of the last page. */
  readonly last?: string;
  /** Property of the answer with the number of rows in all pages. */
  readonly total?: string;
  /** Property of the answer with the number of this page. */
  readonly current?: string;
  /** The server may ignore the paging parameters and answer with the whole list. */
  readonly optional?: boolean;
}

/** An operation that needs more than its effect: every property but `effect` is an exception to a default. */
export interface OperationDetails {
  /** What a repeat of it would do: the document's `x-effect`. */
  readonly effect: Effect;
  /** How the request body travels; JSON when absent. */
  readonly body?: "form" | "multipart" | "binary" | "text";
  /**
   * What the members of a JSON body must look like as text, where the client looks before it sends: a pattern, or nothing for
   * one that must be there only. A name that ends in `?` may be left out.
   */
  readonly check?: Readonly<Record<string, string>>;
  /** What a successful answer holds; JSON when absent. */
  readonly answer?: "binary" | "text" | "none";
  /** A JSON answer may also be left out (some declared 2xx has no body). */
  readonly empty?: boolean;
  /** Query parameters that are not written as `name=value` repeated. */
  readonly query?: Readonly<Record<string, "comma" | "space" | "pipe" | "json">>;
  /** Name of the security scheme, where it is not the client's usual one. */
  readonly security?: string;
  /** How its list is paged; absent where `paginate` does not walk it. */
  readonly page?: Paging;
}

/** Path template -> method -> what the transport must know. Generated from the OpenAPI document. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, Effect | OperationDetails>>>>;

/** What is not in the document may do anything, so it is treated as an operation that must not be repeated. */
export const UNDECLARED: OperationDetails = { effect: "once", empty: true };

const DETAILS = {
  read: { effect: "read" },
  idempotent: { effect: "idempotent" },
  once: { effect: "once" },
} as const satisfies Record<string, OperationDetails>;

/** An operation of the document, or what stands for one that is not in it. */
export interface FoundOperation {
  /** The path template as errors and hooks show it. A path of the caller's own is not shown: it may hold a phone number. */
  readonly name: string;
  /** The table's entry; an operation that is not in it counts as `once`. */
  readonly details: OperationDetails;
}

/** The table's entry for a method and path template, in its long form. */
export function findOperation(table: OperationTable, method: string, template: string): FoundOperation {
  const methods = Object.hasOwn(table, template) ? table[template] : undefined;
  const entry = methods && Object.hasOwn(methods, method) ? methods[method] : undefined;
  const name = methods ? template : "(undeclared path)";
  if (entry === undefined) return { name, details: UNDECLARED };
  return { name, details: typeof entry === "string" ? DETAILS[entry] : entry };
}
