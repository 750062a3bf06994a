import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { SpecDocument } from "../../../../spec/src/openapi.ts";
import { resolveReference } from "../../../../spec/src/reference.ts";
import { byDirection, type Case } from "../corrections/correction.ts";
import { type Draft, subjectOf } from "./draft.ts";

/** Which fields of an object have to be there, or no longer have to. A field that came or went is told as such. */
export function requiredDrafts(found: Case): Draft[] {
  const { change, documents } = found;
  const before = parentOf(documents.comparableBase, change.base?.pointer);
  const after = parentOf(documents.comparableRevision, change.revision?.pointer);
  const gained = without(change.revision?.value, change.base?.value);
  const lost = without(change.base?.value, change.revision?.value);
  return [
    ...gained
      .filter((name) => !isNew(name, before, after))
      .map((name) => draftOf(found, name, "is now required", byDirection(found, "major", "minor"), "added")),
    ...lost
      .filter((name) => !isNew(name, after, before))
      .map((name) =>
        draftOf(found, name, "is no longer required", byDirection(found, "none", "major"), "removed"),
      ),
  ];
}

/** Whether the document lists an added property as required. */
export function isRequired({ change, documents }: Case): boolean {
  const pointer = change.revision?.pointer;
  const schema = parentOf(
    documents.comparableRevision,
    pointer?.replace(/\/properties\/[^/]+$/, "/required"),
  );
  const name = pointer?.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
  return Array.isArray(schema?.required) && schema.required.includes(name);
}

function draftOf(found: Case, name: string, verb: string, level: Draft["level"], way: string): Draft {
  const { place } = found;
  const field = place.field === "" ? name : `${place.field}.${name}`;
  const sentence = `${subjectOf({ ...place, field })} ${verb}`;
  return level === undefined ? { sentence } : { sentence, level, rule: `required-properties-${way}` };
}

function isNew(name: string, before: JsonObject | undefined, after: JsonObject | undefined): boolean {
  const had = isObject(before?.properties) && name in before.properties;
  const has = isObject(after?.properties) && name in after.properties;
  return has && !had;
}

/** The schema that a pointer to one of its keywords (there or not) is in. */
function parentOf(document: SpecDocument, pointer: string | undefined): JsonObject | undefined {
  if (pointer === undefined) return undefined;
  const schema = pointer.replace(/\/required$/, "");
  return resolveReference<JsonObject>(document, { $ref: schema } as never);
}

function without(values: unknown, others: unknown): string[] {
  const list = Array.isArray(values) ? (values as string[]) : [];
  const known = Array.isArray(others) ? others : [];
  return list.filter((name) => !known.includes(name));
}
