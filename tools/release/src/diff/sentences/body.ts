import { isObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { Case } from "../corrections/correction.ts";
import { type Draft, subjectOf } from "./draft.ts";

export function requestBodyDrafts({ change, place }: Case): Draft[] {
  const operation = place.operations[0] ?? place.owner;
  const { kind, property, revision } = change;
  if (kind === "modified" && property === "required") {
    return [
      {
        sentence: `${operation} ${revision?.value === true ? "requires" : "no longer requires"} a request body`,
      },
    ];
  }
  if (kind === "modified") return [];
  const needed =
    isObject(revision?.value) && revision.value.required === true ? "takes a required" : "takes a";
  return [{ sentence: `${operation} ${kind === "added" ? needed : "no longer takes a"} request body` }];
}

/** An answer with a status, or a named answer that several operations share. */
export function responseDrafts({ change, place }: Case): Draft[] {
  const operation = place.operations[0] ?? place.owner;
  if (change.kind === "modified" && change.property === "key") {
    return [{ sentence: `${operation} answers ${change.revision?.value} instead of ${change.base?.value}` }];
  }
  if (change.kind === "modified") return [];
  const verb = change.kind === "added" ? "can answer" : "no longer answers";
  const status = place.name === "default" ? "with any other status" : place.name;
  return [{ sentence: `${operation} ${verb} ${status}` }];
}

export function mediaTypeDrafts({ change, place }: Case): Draft[] {
  const { kind, property, base, revision, typeName } = change;
  const verb = place.direction === "request" ? "takes" : "has";
  if (kind === "modified" && property === "key") {
    return [{ sentence: `${place.owner} ${verb} ${revision?.value} instead of ${base?.value}` }];
  }
  if (kind === "modified") return [];
  const value = (revision ?? base)?.value;
  const all = typeName === "MediaTypesMap" && isObject(value) ? Object.keys(value).join(", ") : undefined;
  const type = all ?? (revision ?? base)?.pointer.split("/").at(-1)?.replaceAll("~1", "/");
  return [{ sentence: `${place.owner} can ${kind === "added" ? "also" : "no longer"} be ${type}` }];
}

export function headerDrafts({ change, place }: Case): Draft[] {
  const { kind, property, base, revision, typeName } = change;
  const whole = (revision ?? base)?.value;
  if (typeName === "HeadersMap" && kind !== "modified" && isObject(whole)) {
    const verb = kind === "added" ? "gains" : "loses";
    return Object.keys(whole).map((name) => ({ sentence: `${place.owner} ${verb} the header ${name}` }));
  }
  if (kind === "modified" && property === "key") {
    return [
      {
        sentence: `${place.owner.replace(/^the header \S+ of /, "")} renames the header ${base?.value} to ${revision?.value}`,
      },
    ];
  }
  if (kind === "modified" && property === "required") {
    return [
      {
        sentence: `${subjectOf(place)} is ${revision?.value === true ? "always" : "no longer always"} there`,
      },
    ];
  }
  if (kind === "modified" && property === "deprecated") {
    return [{ sentence: `${subjectOf(place)} is ${revision?.value === true ? "" : "no longer "}deprecated` }];
  }
  if (kind === "modified") return [{ sentence: `${subjectOf(place)} is written otherwise` }];
  const owner = place.owner.replace(/^the header \S+ of /, "");
  const name = (revision ?? base)?.pointer.split("/").at(-1);
  return [{ sentence: `${owner} ${kind === "added" ? "gains" : "loses"} the header ${name}` }];
}
