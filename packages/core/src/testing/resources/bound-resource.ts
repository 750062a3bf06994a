import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { DeclaredOperation } from "../../document/operation.ts";
import { isJsonType } from "../../response/media-type.ts";
import type { SimulatedAnswer } from "../answers/response.ts";
import type { SimulatedCall, SimulatorContext } from "../context.ts";
import { refuse } from "../failure.ts";
import { freezeDeep, isGenerated, markGenerated, type RowId } from "../state/rows.ts";
import type { Table } from "../state/table.ts";
import {
  type Action,
  type AnyCall,
  type AnyResource,
  type AnyRows,
  type Resource,
  suggestRow,
  type UntypedResource,
} from "./resource.ts";
import { nextWindow, RowSelection } from "./row-selection.ts";

type Row = Record<string, unknown>;

/** A resource of a vendor together with the document and the state it works on. */
export class BoundResource<Rows> {
  readonly #definition: UntypedResource;
  readonly #document: OpenApiDocument;
  readonly #views: RowViews;
  readonly #selection: RowSelection;

  constructor(
    definition: Resource<Rows, keyof Rows>,
    document: OpenApiDocument,
    version: () => number,
    pageSize?: number,
  ) {
    this.#definition = definition as unknown as UntypedResource;
    this.#document = document;
    this.#views = new RowViews(this.#definition, version);
    this.#selection = new RowSelection(this.#definition, document, version, pageSize);
  }

  perform(action: Action, typedCall: SimulatedCall<Rows>): SimulatedAnswer {
    const call = typedCall as unknown as AnyCall;
    const parent = this.#parent(call);
    switch (action) {
      case "list":
        return this.#list(call, parent);
      case "create":
        return this.#create(call, parent);
      case "clear":
        this.#table(call).clear(parent);
        return { status: call.operation.success };
      case "read":
        return this.#answer(action, this.#row(call, parent), call, parent);
      case "merge":
        return this.#merge(call, parent);
      case "replace":
        return this.#replace(call, parent);
      case "remove":
        return this.#remove(call, parent);
    }
  }

  #list(call: AnyCall, parent: RowId): SimulatedAnswer {
    const { rows, total, start, size } = this.#selection.select(call, this.#table(call), parent);
    const items = rows.map((row) => this.#views.summarise(row, call, parent));
    const { style, items: name, next: place = "", ...paging } = call.operation.pagination ?? {};
    const envelope = this.#definition.envelope?.({ items, total, start, size }, call);
    const body = envelope ?? (name === undefined ? items : { [name]: items });
    const status = call.operation.success;
    const next = nextWindow(paging, { start, size }, total);
    if (next && style === "cursor") return { status, body: withMember(body, place.split("."), next[1]) };
    if (next && style === "link") {
      const url = new URL(call.incoming.url);
      url.searchParams.set(...next);
      return { status, headers: { link: `<${url}>; rel="next"` }, body };
    }
    return { status, body };
  }

  #create(call: AnyCall, parent: RowId): SimulatedAnswer {
    const table = this.#table(call);
    const key = this.#key(table);
    const suggested = this.#suggest(call);
    suggested[key] ??= this.#definition.newId?.(call) ?? table.nextId();
    const row = (this.#definition.make?.(suggested, call) ?? suggested) as Row;
    const id = row[key] as RowId;
    if (table.get(id, parent)) {
      refuse({ reason: "conflict", table: this.#definition.table, field: key, value: id });
    }
    return this.#answer("create", this.#write(row, call, parent), call, parent);
  }

  #merge(call: AnyCall, parent: RowId): SimulatedAnswer {
    const before = this.#row(call, parent);
    const key = this.#key(this.#table(call));
    const suggested = { ...before, ...(call.body as Row | undefined), [key]: before[key] };
    const row = this.#definition.merge?.(suggested, call, before) ?? suggested;
    return this.#answer("merge", this.#write(row, call, parent), call, parent);
  }

  /** Replaces the row, or makes one with the id of the path. */
  #replace(call: AnyCall, parent: RowId): SimulatedAnswer {
    const table = this.#table(call);
    const key = this.#key(table);
    const id = this.#itemId(call);
    const before = table.get(id, parent) as Row | undefined;
    const suggested = { ...this.#suggest(call), [key]: before?.[key] ?? id };
    const row = this.#definition.make?.(suggested, call) ?? suggested;
    return this.#answer("replace", this.#write(row, call, parent), call, parent);
  }

  #remove(call: AnyCall, parent: RowId): SimulatedAnswer {
    const row = this.#row(call, parent);
    const answer = this.#definition.answer?.("remove", row, call);
    this.#table(call).delete(this.#itemId(call), parent);
    this.#definition.removed?.(row, call);
    return answer ?? { status: call.operation.success };
  }

  #answer(action: Action, row: object, call: AnyCall, parent: RowId): SimulatedAnswer {
    const own = this.#definition.answer?.(action, row, call);
    if (own) return own;
    const status = call.operation.success;
    const hasBody = (call.operation.responses.get(String(status)) ?? []).length > 0;
    return hasBody ? { status, body: this.#views.show(row, call, parent) } : { status };
  }

  #write(row: object, call: AnyCall, parent: RowId): object {
    const table = this.#table(call);
    const field = table.clash(row, parent) as string | undefined;
    if (field !== undefined) {
      refuse({ reason: "conflict", table: this.#definition.table, field, value: (row as Row)[field] });
    }
    return table.insert(row, parent);
  }

  /** A new row with what the document says of it. */
  #suggest(call: AnyCall): Row {
    const { operation } = call;
    const shape = operation.responses.get(String(operation.success))?.find((media) => isJsonType(media.type));
    if (shape?.pointer === undefined) return { ...(call.body as Row | undefined) };
    const sent = operation.body?.media.find((media) => isJsonType(media.type))?.pointer;
    return suggestRow(this.#document, shape.pointer, sent, call.body);
  }

  #parent(call: AnyCall): RowId {
    const owner = this.#definition.parent;
    if (!owner) return "";
    if (owner.check) return owner.check(call);
    const id = call.path[owner.parameter] ?? "";
    if (owner.table !== undefined && !call.state[owner.table]?.get(id)) {
      refuse({ reason: "not-found", table: owner.table, id });
    }
    return id;
  }

  #row(call: AnyCall, parent: RowId): Row {
    const id = this.#itemId(call);
    const row = this.#table(call).get(id, parent);
    return (row as Row | undefined) ?? refuse({ reason: "not-found", table: this.#definition.table, id });
  }

  #itemId(call: AnyCall): RowId {
    const name = /\{([^}]+)\}[^{}]*$/.exec(this.#definition.item ?? "")?.[1] ?? "";
    const id = call.path[name] ?? "";
    return this.#definition.resolve?.(id, call) ?? id;
  }

  #table(call: AnyCall): Table<object> {
    const table = call.state[this.#definition.table];
    if (!table) throw new TypeError(`there is no table ${this.#definition.table}`);
    return table;
  }

  #key(table: Table<object>): string {
    return table.definition.id as string;
  }
}

/** A copy of a body with one member more, that may stand in an object inside of it. */
function withMember(body: unknown, [name = "", ...inner]: readonly string[], value: unknown): unknown {
  const member = inner.length > 0 ? withMember((body as Row)[name] ?? {}, inner, value) : value;
  return { ...(body as Row), [name]: member };
}

const collectionActions: Readonly<Record<string, Action>> = {
  GET: "list",
  POST: "create",
  DELETE: "clear",
  CLEAR: "clear",
};
const itemActions: Readonly<Record<string, Action>> = {
  GET: "read",
  PUT: "merge",
  PATCH: "merge",
  DELETE: "remove",
};

export interface BoundAction<Rows> {
  readonly action: Action;
  readonly resource: BoundResource<Rows>;
}

/** Which operation of the document does what to which resource. */
export function indexResources<Rows>(
  definitions: readonly AnyResource<Rows>[],
  document: OpenApiDocument,
  version: () => number,
  pageSize?: number,
): (operation: DeclaredOperation) => BoundAction<Rows> | undefined {
  const byPath = new Map<
    string,
    { definition: Resource<Rows, keyof Rows>; usual: typeof itemActions; resource: BoundResource<Rows> }
  >();
  for (const definition of definitions as readonly unknown[] as readonly Resource<Rows, keyof Rows>[]) {
    const resource = new BoundResource<Rows>(definition, document, version, pageSize);
    if (definition.collection !== undefined) {
      byPath.set(definition.collection, { definition, usual: collectionActions, resource });
    }
    if (definition.item !== undefined)
      byPath.set(definition.item, { definition, usual: itemActions, resource });
  }
  return (operation) => {
    const entry = byPath.get(operation.template);
    const action = entry && (entry.definition.actions?.[operation.name] ?? entry.usual[operation.method]);
    return action && { action, resource: entry.resource };
  };
}

interface View {
  readonly version: number;
  readonly value: unknown;
}

/** Rows as they are answered. A view is kept until something in the state changes, because it may show other rows too. */
export class RowViews {
  readonly #definition: UntypedResource;
  readonly #version: () => number;
  readonly #shown = new WeakMap<object, View>();
  readonly #summarised = new WeakMap<object, View>();

  constructor(definition: UntypedResource, version: () => number) {
    this.#definition = definition;
    this.#version = version;
  }

  /** The whole row. */
  show(row: object, context: SimulatorContext<AnyRows>, parent: RowId): unknown {
    const { show } = this.#definition;
    return show ? this.#kept(this.#shown, row, () => show(row, context, parent)) : row;
  }

  /** The row in a list. */
  summarise(row: object, context: SimulatorContext<AnyRows>, parent: RowId): unknown {
    const { summarise } = this.#definition;
    if (!summarise) return this.show(row, context, parent);
    return this.#kept(this.#summarised, row, () => summarise(row, context, parent));
  }

  #kept(views: WeakMap<object, View>, row: object, make: () => unknown): unknown {
    const version = this.#version();
    const known = views.get(row);
    if (known?.version === version) return known.value;
    const value = freezeDeep(make());
    if (isGenerated(row)) markGenerated(value);
    views.set(row, { version, value });
    return value;
  }
}
