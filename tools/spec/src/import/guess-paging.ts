import type { Pagination, Response, Schema, SpecDocument, SpecParameter } from "../openapi.ts";
import { resolveReference } from "../reference.ts";
import { findProperty, jsonContent, successResponses } from "../schema-shape.ts";
import { type Imported, type ImportedOperation, importedOperations, note } from "./imported.ts";

const NAMES = {
  cursor:
    /^(cursor|after|starting_?after|(next_?)?page_?token|next_?token|next_?cursor|continuation_?token|page\[(after|cursor)\])$/i,
  page: /^(page|page_?number|page_?no|page\[number\])$/i,
  offset: /^(offset|\$?skip|page\[offset\])$/i,
  size: /^(per_?page|page_?size|limit|size|\$?top|max_?results|page\[(size|limit)\])$/i,
};
const NEXT =
  /^(next|next_?cursor|next_?page_?token|next_?token|cursor|after|end_?cursor|continuation_?token)$/i;
const LAST = /^(last_?page|total_?pages|page_?count|pages|num_?pages)$/i;
const TOTAL = /^(total|total_?count|total_?items|total_?results|total_?records)$/i;
const CURRENT = /^(page|current_?page|page_?number)$/i;
const ID = /^(id|uuid|sid|[a-z]+_?id)$/i;

/** Says of each list how it is paged where its shape is plain, and that somebody has to look where it is not. */
export function guessPaging({ document, done, left }: Imported): void {
  for (const each of importedOperations(document)) {
    if (each.operation["x-pagination"] !== undefined) continue;
    const guess = pagingOf(document, each);
    if (!guess) continue;
    each.operation["x-pagination"] = guess;
    if (guess.style === "none") note(left, `lists without paging (${guess.reason})`, each.place);
    else note(done, `lists paged by ${guess.style}: look whether it is so`, each.place);
  }
}

function pagingOf(
  document: SpecDocument,
  { method, item, operation }: ImportedOperation,
): Pagination | undefined {
  const [answer] = successResponses(document, operation).map(([, response]) => response);
  const body = resolveReference<Schema>(document, answerSchema(answer));
  const query = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolveReference<SpecParameter>(document, parameter))
    .filter((parameter) => parameter?.in === "query") as SpecParameter[];
  const asked = (names: RegExp) => query.find(({ name }) => names.test(name))?.name;
  const [cursor, page, offset, size] = [
    asked(NAMES.cursor),
    asked(NAMES.page),
    asked(NAMES.offset),
    asked(NAMES.size),
  ];
  const rows = body && rowsOf(document, body, cursor ?? page ?? offset ?? size);
  if (!rows) {
    const isPaged = query.some(({ name }) =>
      ["page", "per_page", "limit", "offset", "skip", "cursor"].includes(name),
    );
    return isPaged
      ? { style: "none", reason: "Imported: it takes a page, but no rows were found in its answer." }
      : undefined;
  }
  if (method !== "get") return { style: "none", reason: "Imported: only GET can be paged." };
  const common = { ...(rows.items && { items: rows.items }), ...(rows.id && { id: rows.id }) };
  const sized = { ...common, ...(size && { size }) };
  if (cursor) {
    const next = nextPlace(document, body, "", 0);
    if (next) return { style: "cursor", ...sized, cursor, next };
  }
  const place = (cursor && { cursor }) || (page && { page }) || (offset && { offset });
  if (answer?.headers && Object.keys(answer.headers as object).some((name) => name.toLowerCase() === "link"))
    return { style: "link", ...sized, ...place };
  if (cursor && !page && !offset)
    return { style: "none", reason: "Imported: it takes a cursor, but the answer's next one was not found." };
  if (page) {
    const { schema } = query.find(({ name }) => name === page) ?? {};
    const { minimum, default: usual } = resolveReference<Schema>(document, schema) ?? {};
    if (minimum === 0 || usual === 0)
      return { style: "none", reason: "Imported: its pages seem to be numbered from 0." };
    return { style: "page", ...sized, page, ...endOf(document, body) };
  }
  if (offset) return { style: "offset", ...sized, offset, end: "empty" };
  if (size)
    return {
      style: "none",
      reason: "Imported: it takes a page size, but how to ask for the next page was not found.",
    };
  if (hasNextLink(document, body))
    return {
      style: "none",
      reason: "Imported: its answer links to a next page, but how to ask for that was not found.",
    };
  return { style: "single", ...common };
}

const answerSchema = (answer: Response | undefined): Schema | undefined =>
  jsonContent(answer?.content)?.[1]?.schema;

/** What says where the list ends; in doubt it is read until an empty page. */
function endOf(document: SpecDocument, body: Schema): Record<string, string> {
  const named = (names: RegExp) =>
    propertiesOf(document, body).find(
      ([name, schema]) => names.test(name) && isOf(schema, "integer", "number"),
    )?.[0];
  const [last, total, current] = [named(LAST), named(TOTAL), named(CURRENT)];
  if (last === undefined) return { end: "empty" };
  return { end: "last", last, ...(total && { total }), ...(current && { current }) };
}

/** Where the rows are: the answer itself, or its only list. */
function rowsOf(
  document: SpecDocument,
  body: Schema,
  isAsked: string | undefined,
): { readonly items?: string; readonly id?: string | undefined } | undefined {
  if (isOf(body, "array")) return { id: idOf(document, body) };
  const lists = propertiesOf(document, body).filter(([, schema]) => isOf(schema, "array"));
  const usual = lists.find(([name]) => /^(data|items|list|records|results|rows|value)$/.test(name));
  const [items, schema] = usual ?? (lists.length === 1 && isAsked ? lists[0] : undefined) ?? [];
  return items !== undefined && schema ? { items, id: idOf(document, schema) } : undefined;
}

function idOf(document: SpecDocument, list: Schema): string | undefined {
  const row = resolveReference<Schema>(document, list.items);
  const names = row ? propertiesOf(document, row).map(([name]) => name) : [];
  return (
    names.find((name) => /^(id|uuid|sid)$/i.test(name)) ?? names.slice(0, 1).find((name) => ID.test(name))
  );
}

/** Where the answer has the next cursor. An address is a link, and none. */
function nextPlace(document: SpecDocument, body: Schema, before: string, depth: number): string | undefined {
  const properties = propertiesOf(document, body).filter(([name]) => !name.includes("."));
  const own = properties.find(
    ([name, schema]) =>
      NEXT.test(name) && isOf(schema, "string", "integer") && !/^(uri|url)/.test(schema.format ?? ""),
  );
  if (own) return before + own[0];
  if (depth === 2) return undefined;
  for (const [name, schema] of properties) {
    const found = isOf(schema, "array")
      ? undefined
      : nextPlace(document, schema, `${before}${name}.`, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Whether an answer has the address of the next page. Such links are not followed, but they say that there are pages. */
function hasNextLink(document: SpecDocument, body: Schema, depth = 0): boolean {
  return propertiesOf(document, body).some(
    ([name, schema]) =>
      /^next(_?page)?(_?ur[il]|_?link|_?href)?$/i.test(name) ||
      (depth < 2 && !isOf(schema, "array") && hasNextLink(document, schema, depth + 1)),
  );
}

/** All properties of a schema, with references followed; those of its parts, too. */
function propertiesOf(document: SpecDocument, schema: Schema, depth = 0): [name: string, schema: Schema][] {
  if (depth > 8) return [];
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(
    (part) => {
      const resolved = resolveReference<Schema>(document, part);
      return resolved ? propertiesOf(document, resolved, depth + 1) : [];
    },
  );
  const names = [...Object.keys(schema.properties ?? {}), ...parts.map(([name]) => name)];
  return [...new Set(names)].flatMap((name): [string, Schema][] => {
    const found = resolveReference<Schema>(document, findProperty(document, schema, name));
    return found ? [[name, found]] : [];
  });
}

const isOf = ({ type }: Schema, ...types: readonly string[]): boolean =>
  [type].flat().some((each) => types.includes(each ?? ""));
