import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { Response, SpecDocument } from "../../../../spec/src/openapi.ts";
import { resolveReference } from "../../../../spec/src/reference.ts";
import { MEDIA_TYPE } from "../comparable.ts";
import type { Correction } from "./correction.ts";

/** The name is a key of `params.path`. Redocly looks at where the parameter stands in the path, as servers do. */
const parameterRenamed: Correction = {
  name: "parameter-renamed",
  judge: ({ change }) =>
    change.kind === "modified" && change.typeName === "Parameter" && change.property === "name"
      ? "major"
      : undefined,
};

/** The server reads it otherwise, whatever the types say. */
const parameterWrittenOtherwise: Correction = {
  name: "parameter-serialization-changed",
  judge: ({ change: { kind, typeName, property, base } }) => {
    if (kind !== "modified" || typeName !== "Parameter") return undefined;
    if (property === "allowEmptyValue") return base?.value === undefined ? "none" : "major";
    return property === MEDIA_TYPE ? "major" : undefined;
  },
};

const headerWrittenOtherwise: Correction = {
  name: "header-serialization-changed",
  judge: ({ change: { kind, typeName, property = "" } }) =>
    kind === "modified" && typeName === "Header" && ["style", "explode", MEDIA_TYPE].includes(property)
      ? "major"
      : undefined,
};

const parameterOptional: Correction = {
  name: "parameter-became-optional",
  judge: ({ change }) => {
    const { kind, typeName, property, verdicts } = change;
    if (kind !== "modified" || property !== "required" || verdicts.length > 0) return undefined;
    return ["Parameter", "RequestBody"].includes(typeName) ? "none" : undefined;
  },
};

/** Redocly notices a body that becomes required, but not one that is new and required at once. */
const requiredBodyAdded: Correction = {
  name: "required-request-body-added",
  judge: ({ change }) => {
    const { kind, typeName, revision } = change;
    if (kind !== "added" || typeName !== "RequestBody") return undefined;
    return isObject(revision?.value) && revision.value.required === true ? "major" : "minor";
  },
};

/** A success with another body makes `data` a union that existing code does not expect. */
const successAdded: Correction = {
  name: "success-answer-added",
  judge: ({ change, place, documents }) => {
    if (change.kind !== "added" || change.typeName !== "Response" || !place.name?.startsWith("2"))
      return undefined;
    const before = successBodies(documents.comparableBase, change.path);
    const body = contentOf(change.revision?.value);
    return before.some((known) => isDeepStrictEqual(known, body)) ? "minor" : "major";
  },
};

/** A second form of a success is one more form of `data`; one of a request is there for who wants it. */
const formAdded: Correction = {
  name: "media-type-added",
  judge: ({ change, place }) => {
    const isForm = change.typeName === "MediaType" || change.typeName === "MediaTypesMap";
    if (change.kind !== "added" || !isForm) return undefined;
    if (place.direction === "request") return "none";
    return place.direction === "response" && place.name?.startsWith("2") ? "major" : undefined;
  },
};

/** A program reads each of the forms that an answer had, and one of them still comes; a request in the other is refused. */
const formRemoved: Correction = {
  name: "media-type-removed",
  judge: ({ change, place }) =>
    change.kind === "removed" && change.typeName === "MediaType" && place.direction === "response"
      ? "minor"
      : undefined,
};

/** Clients write the parts of forms as they do; who writes them on his own has something to look at. */
const partsWrittenOtherwise: Correction = {
  name: "encoding-changed",
  judge: ({ change }) => (change.typeName.startsWith("Encoding") ? "minor" : undefined),
};

function successBodies(document: SpecDocument, path: string): unknown[] {
  const [, template = "", method = ""] = /^#\/paths\/([^/]+)\/([^/]+)/.exec(path) ?? [];
  const item = document.paths?.[template.replaceAll("~1", "/").replaceAll("~0", "~")];
  const operation = item?.[method] as { responses?: Record<string, Response> } | undefined;
  return Object.entries(operation?.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, answer]) => contentOf(resolveReference<Response>(document, answer)));
}

function contentOf(answer: unknown): JsonObject | undefined {
  return isObject(answer) && isObject(answer.content) ? answer.content : undefined;
}

/** Redocly looks at the headers of requests only. */
const headerOptional: Correction = {
  name: "header-became-optional",
  judge: ({ change: { kind, typeName, property, revision } }) =>
    kind === "modified" && typeName === "Header" && property === "required" && revision?.value !== true
      ? "major"
      : undefined,
};

export const operationCorrections: readonly Correction[] = [
  parameterRenamed,
  parameterWrittenOtherwise,
  headerWrittenOtherwise,
  parameterOptional,
  requiredBodyAdded,
  successAdded,
  formAdded,
  formRemoved,
  partsWrittenOtherwise,
  headerOptional,
];
