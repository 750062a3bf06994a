import { isObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import { blank, isMethod } from "../comparable.ts";
import type { Case } from "../corrections/correction.ts";
import { isType, operationName } from "../place.ts";
import type { Draft } from "./draft.ts";

/** Operations that came, went or moved to another path. */
export function pathItemDrafts({ change, documents }: Case): Draft[] {
  if (change.kind === "modified") {
    if (change.property !== "key") return [];
    const before = String(change.base?.value);
    const after = String(change.revision?.value);
    // A parameter that is called otherwise is told as such.
    if (isType(after) || blank(before) === blank(after)) return [];
    return methodsOf(documents.comparableRevision.paths?.[after]).map((method) => {
      const operation = operationName(method, after);
      return {
        sentence: `${operationName(method, before)} is now ${operation}`,
        operations: [operation],
        direction: "both",
        level: "major",
        rule: "path-renamed",
      };
    });
  }
  const located = change.revision ?? change.base;
  const path =
    located?.pointer
      .replace(/^#\/paths\//, "")
      .replaceAll("~1", "/")
      .replaceAll("~0", "~") ?? "";
  if (isType(path)) return [];
  return methodsOf(located?.value).map((method) =>
    cameOrWent(operationName(method, path), change.kind === "added"),
  );
}

export function operationDrafts({ change, place }: Case): Draft[] {
  const [operation = ""] = place.operations;
  if (change.kind !== "modified") return [cameOrWent(operation, change.kind === "added")];
  const { property, base, revision } = change;
  if (property === "operationId") {
    return [
      { sentence: `The operation id of ${operation} changes from ${base?.value} to ${revision?.value}` },
    ];
  }
  if (property === "deprecated") {
    return [{ sentence: `${operation} is ${revision?.value === true ? "" : "no longer "}deprecated` }];
  }
  return [{ sentence: `${operation} changes its ${property}` }];
}

function cameOrWent(operation: string, isNew: boolean): Draft {
  return {
    sentence: `${operation} is ${isNew ? "new" : "removed"}`,
    operations: [operation],
    direction: "both",
    level: isNew ? "minor" : "major",
    rule: isNew ? "operation-added" : "operation-removed",
  };
}

function methodsOf(item: unknown): string[] {
  return isObject(item) ? Object.keys(item).filter((key) => isMethod(key, item[key])) : [];
}
