import { isDeepStrictEqual } from "node:util";
import type { Pagination } from "../../../../spec/src/openapi.ts";
import { listOperations, type OperationEntry } from "../../../../spec/src/operations.ts";
import type { SpecChange } from "../change.ts";
import type { Documents } from "../documents.ts";

/** What only our extensions say of an operation: whether it may be repeated, is checked first, and can be paged. */
export function behaviourChanges({ base, revision }: Documents): SpecChange[] {
  const before = new Map(listOperations(base).map((entry) => [nameOf(entry), entry]));
  return listOperations(revision).flatMap((entry) => {
    const known = before.get(nameOf(entry));
    return known
      ? [...effectChange(known, entry), ...checkChange(known, entry), ...pagingChange(known, entry)]
      : [];
  });
}

function effectChange(before: OperationEntry, after: OperationEntry): SpecChange[] {
  const from = before.operation["x-effect"];
  const to = after.operation["x-effect"];
  if (from === to) return [];
  const sentence = `${nameOf(after)} ${effectWords(from, to)}`;
  // Whoever relies on a call that is never made twice has to look at his code; a call that is repeated less breaks nobody.
  return [changeOf(after, sentence, from === "once" ? "major" : "minor", "x-effect", "effect-changed")];
}

function effectWords(from: string | undefined, to: string | undefined): string {
  if (from === "once") return "may now be repeated after a lost answer";
  if (to === "once") return "is no longer repeated after a lost answer";
  return to === "read"
    ? "may now be repeated after a failure of the server (500), too"
    : "is no longer repeated after a failure of the server (500)";
}

function checkChange(before: OperationEntry, after: OperationEntry): SpecChange[] {
  const isChecked = ({ operation }: OperationEntry) => operation["x-check"] === true;
  if (isChecked(before) === isChecked(after)) return [];
  const sentence = `The body of ${nameOf(after)} is ${isChecked(after) ? "" : "no longer "}looked at before it is sent`;
  return [changeOf(after, sentence, "minor", "x-check", "check-changed")];
}

function pagingChange(before: OperationEntry, after: OperationEntry): SpecChange[] {
  const from = before.operation["x-pagination"];
  const to = after.operation["x-pagination"];
  if (isDeepStrictEqual(from, to)) return [];
  const name = nameOf(after);
  if (isPaged(from) !== isPaged(to)) {
    const sentence = isPaged(to) ? `${name} can be paged through` : `${name} can no longer be paged through`;
    return [changeOf(after, sentence, isPaged(to) ? "minor" : "major", "x-pagination", "paging-changed")];
  }
  if (!isPaged(to))
    return [changeOf(after, `${name} says anew why it is no list`, "patch", "x-pagination", "paging")];
  if (from?.style !== to?.style) {
    const sentence = `${name} is paged by ${to?.style} and not by ${from?.style}, so that cursors that were kept do not fit`;
    return [changeOf(after, sentence, "major", "x-pagination", "paging-changed")];
  }
  const otherRows = from?.items !== to?.items;
  const sentence = otherRows
    ? `${name} takes its rows from ${to?.items ?? "the answer"}`
    : `${name} is paged otherwise`;
  return [changeOf(after, sentence, otherRows ? "major" : "patch", "x-pagination", "paging-changed")];
}

function isPaged(pagination: Pagination | undefined): boolean {
  return pagination !== undefined && pagination.style !== "none";
}

function nameOf({ method, path }: OperationEntry): string {
  return `${method} ${path}`;
}

function changeOf(
  { method, path }: OperationEntry,
  sentence: string,
  level: SpecChange["level"],
  key: string,
  rule: string,
): SpecChange {
  const direction = key === "x-pagination" ? "response" : "request";
  const template = path.replaceAll("~", "~0").replaceAll("/", "~1");
  const pointer = `#/paths/${template}/${method.toLowerCase()}/${key}`;
  return { level, direction, sentence, operations: [`${method} ${path}`], pointer, rule };
}
