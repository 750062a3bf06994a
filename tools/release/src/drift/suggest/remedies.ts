import { isObject, nodeAt } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { DepartureKind } from "../../../../../packages/core/src/drift/index.ts";
import type { MakeRemedy } from "./edit.ts";
import { remedyForContentType, remedyForStatus } from "./responses.ts";
import { observed } from "./seen.ts";
import { schemaFor } from "./types.ts";
import { remedyForType } from "./wrong-type.ts";

const makers: Partial<Record<DepartureKind, MakeRemedy>> = {
  "unknown-field": (departure) => {
    const { field, declaredAt, types } = departure;
    if (field === undefined) return undefined;
    const value = { ...schemaFor(types), ...observed(departure) };
    const edit = { do: "add-member", at: `${declaredAt}/properties`, name: field, value } as const;
    return { what: `declare the field ${field}`, edits: [edit] };
  },
  "missing-field": ({ field, declaredAt }) => ({
    what: `do not require the field ${field}`,
    edits: [{ do: "remove-item", at: `${declaredAt}/required`, value: field }],
  }),
  "new-value": ({ value, declaredAt }, document) => {
    const schema = nodeAt(document, declaredAt);
    if (value === undefined || !isObject(schema)) return undefined;
    const set = ["enum", "x-extensible-enum"].find((keyword) => Array.isArray(schema[keyword]));
    if (!set) return undefined;
    return {
      what: `list the value ${value}`,
      edits: [{ do: "add-item", at: `${declaredAt}/${set}`, value }],
    };
  },
  "wrong-type": remedyForType,
  "undeclared-status": remedyForStatus,
  "undeclared-content-type": remedyForContentType,
};

export const remedyFor: MakeRemedy = (departure, document) => makers[departure.kind]?.(departure, document);
