import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Operation } from "../../document/operation.ts";
import { BoundResource } from "./bound-resource.ts";
import type { Action, AnyResource, Resource } from "./resource.ts";

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
): (operation: Operation) => BoundAction<Rows> | undefined {
  const byPath = new Map<
    string,
    { definition: Resource<Rows, keyof Rows>; usual: typeof itemActions; resource: BoundResource<Rows> }
  >();
  for (const definition of definitions as readonly unknown[] as readonly Resource<Rows, keyof Rows>[]) {
    const resource = new BoundResource<Rows>(definition, document, version);
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
