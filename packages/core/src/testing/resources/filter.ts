import type { OpenApiDocument } from "../../document/openapi-document.ts";
import type { Operation } from "../../document/operation.ts";
import { follow, nodeAt } from "../../document/reference.ts";
import { isJsonType } from "../requests/parse-body.ts";
import { propertiesAt } from "./suggest-row.ts";

export type Filter = readonly [name: string, wanted: unknown];

/** Query parameters that are named like a member of the listed rows: those narrow the list. */
export function filterNames(document: OpenApiDocument, operation: Operation): ReadonlySet<string> {
  const answer = operation.responses.get(String(operation.success))?.find((media) => isJsonType(media.type));
  if (answer?.pointer === undefined) return new Set();
  const list = follow(document, nodeAt(document, answer.pointer), answer.pointer);
  const items = operation.pagination?.items;
  const rows = items === undefined ? list : propertyAt(document, list?.pointer, items);
  const members = rows ? propertiesAt(document, `${rows.pointer}/items`) : {};
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  return new Set(query.map(({ name }) => name).filter((name) => Object.hasOwn(members, name)));
}

function propertyAt(document: OpenApiDocument, pointer: string | undefined, name: string) {
  if (pointer === undefined) return undefined;
  const at = `${pointer}/properties/${name}`;
  return follow(document, nodeAt(document, at), at);
}

/**
 * Whether a row fits: its members are equal to what is wanted, or one of a list.
 * Compared as text, because a document may type a filter as text where the member is a number.
 */
export function fitsFilters(row: object, filters: readonly Filter[]): boolean {
  return filters.every(([name, wanted]) => {
    const value = String((row as Record<string, unknown>)[name]);
    return Array.isArray(wanted) ? wanted.some((one) => String(one) === value) : String(wanted) === value;
  });
}
