import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Operation } from "../../document/operation.ts";
import type { RowId } from "../state/row-order.ts";
import type { Table } from "../state/table.ts";
import { filterNames, fitsFilters } from "./filter.ts";
import { type Window, windowOf } from "./paging.ts";
import type { AnyCall, UntypedResource } from "./untyped-resource.ts";

export interface Selection extends Window {
  readonly rows: readonly object[];
  /** Rows that fit, on all pages. */
  readonly total: number;
}

interface Found {
  readonly version: number;
  readonly question: string;
  readonly ids: readonly RowId[];
}

/** Finds the rows that a list request asks for. */
export class RowSelection {
  readonly #definition: UntypedResource;
  readonly #document: OpenApiDocument;
  readonly #version: () => number;
  readonly #filters = new Map<Operation, ReadonlySet<string>>();
  /** What was found last: the next page asks the same question. */
  #found: Found | undefined;

  constructor(definition: UntypedResource, document: OpenApiDocument, version: () => number) {
    this.#definition = definition;
    this.#document = document;
    this.#version = version;
  }

  select(call: AnyCall, table: Table<object>, parent: RowId): Selection {
    const { start, size } = windowOf(call.operation, call.query, this.#definition.pageSize);
    const narrow = this.#definition.narrow?.(call);
    const names = this.#filterNames(call.operation);
    const filters = Object.entries(call.query).filter(([name]) => names.has(name));
    if (filters.length === 0 && !narrow && !this.#definition.compare) {
      return { rows: table.list(parent, start, start + size), total: table.count(parent), start, size };
    }
    const ids = this.#find(
      call,
      table,
      parent,
      (row) => fitsFilters(row, filters) && (narrow?.(row) ?? true),
    );
    const rows = ids.slice(start, start + size).flatMap((id) => table.get(id, parent) ?? []);
    return { rows, total: ids.length, start, size };
  }

  #find(
    call: AnyCall,
    table: Table<object>,
    parent: RowId,
    fits: (row: object) => boolean,
  ): readonly RowId[] {
    const { page, offset, size } = call.operation.pagination ?? {};
    const asked = Object.entries(call.query).filter(
      ([name]) => name !== page && name !== offset && name !== size,
    );
    const question = JSON.stringify([call.operation.name, parent, asked]);
    const version = this.#version();
    if (this.#found?.version === version && this.#found.question === question) return this.#found.ids;
    const { compare } = this.#definition;
    const rows: object[] = [];
    // One by one: a million made-up rows would not fit into the memory, the few that are asked for do.
    for (const row of table.rows(parent)) if (fits(row)) rows.push(row);
    if (compare) rows.sort((one, other) => compare(one, other, call));
    const { id } = table.definition as { readonly id: string };
    const ids = rows.map((row) => (row as Record<string, RowId>)[id] ?? "");
    this.#found = { version, question, ids };
    return ids;
  }

  #filterNames(operation: Operation): ReadonlySet<string> {
    const known = this.#filters.get(operation);
    if (known) return known;
    const names = filterNames(this.#document, operation);
    this.#filters.set(operation, names);
    return names;
  }
}
