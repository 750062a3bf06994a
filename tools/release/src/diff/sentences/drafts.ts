import { isObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import type { Case } from "../corrections/correction.ts";
import { headerDrafts, mediaTypeDrafts, requestBodyDrafts, responseDrafts } from "./body.ts";
import { type Draft, subjectOf } from "./draft.ts";
import { operationDrafts, pathItemDrafts } from "./operation.ts";
import { parameterDrafts } from "./parameter.ts";
import { ruleDraft } from "./rules.ts";
import { schemaDrafts } from "./schema.ts";

const writers: Readonly<Record<string, (found: Case) => Draft[]>> = {
  PathItem: pathItemDrafts,
  Operation: operationDrafts,
  Parameter: parameterDrafts,
  RequestBody: requestBodyDrafts,
  Response: responseDrafts,
  MediaType: mediaTypeDrafts,
  MediaTypesMap: mediaTypeDrafts,
  Header: headerDrafts,
  HeadersMap: headerDrafts,
  Schema: schemaDrafts,
  AnyOf: schemaDrafts,
  OneOf: schemaDrafts,
  AllOf: schemaDrafts,
};

/** The sentences that say what a change is; one change can be several, like a path with all its operations. */
export function draftsOf(found: Case): Draft[] {
  const { change, place } = found;
  // Lint lets no callbacks through: that they differ is all there is to say.
  if (place.segments[0] === "callbacks" && place.segments.length > 1)
    return [{ sentence: `${place.owner} calls back otherwise` }];
  // An object's first fields, each of which is told where its type is; there may be none.
  if (place.segments.at(-1) === "properties" && change.kind !== "modified") return fieldsDrafts(found);
  const rule = ruleDraft(found);
  if (rule) return [rule];
  return writers[change.typeName]?.(found) ?? [otherDraft(found)];
}

function fieldsDrafts({ change, place }: Case): Draft[] {
  const fields = (change.revision ?? change.base)?.value;
  const names = isObject(fields) ? Object.keys(fields) : [];
  return names.map((name) => {
    const field = place.field === "" ? name : `${place.field}.${name}`;
    return { sentence: `${place.owner} ${change.kind === "added" ? "gains" : "loses"} the field ${field}` };
  });
}

/** What is rare. */
function otherDraft({ change, place }: Case): Draft {
  const type = `${change.typeName} ${place.segments.at(-1)}`;
  const [, text] = told.find(([pattern]) => pattern.test(type)) ?? [];
  const subject = place.owner === "" ? "the API" : subjectOf(place);
  return { sentence: `${subject} ${text?.[change.kind] ?? "is described otherwise"}` };
}

const told: readonly [RegExp, Readonly<Record<"added" | "removed" | "modified", string>>][] = [
  [
    /^Callback/,
    { added: "can call back", removed: "no longer calls back", modified: "calls back otherwise" },
  ],
  [
    /^DependentRequired/,
    {
      added: "requires further fields where some are given",
      removed: "no longer requires further fields where some are given",
      modified: "requires other fields where some are given",
    },
  ],
  [
    /^Encoding/,
    {
      added: "says how its parts are written",
      removed: "no longer says how its parts are written",
      modified: "writes its parts otherwise",
    },
  ],
  [
    / prefixItems$/,
    {
      added: "says what its first items are",
      removed: "no longer says what its first items are",
      modified: "has other first items",
    },
  ],
  [
    /^PatternProperties/,
    {
      added: "can have further fields of given names",
      removed: "no longer has further fields of given names",
      modified: "has further fields of other names",
    },
  ],
];
