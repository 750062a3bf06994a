import { isObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import { byDirection, type Case, type Correction } from "./correction.ts";

/** What a document says of fields that it does not name. `unsaid` is any on the wire, and none in TypeScript. */
export type OtherFields = "unsaid" | "none" | "any" | "one-form";

/** Those beside the named ones, and those beside the named ones of every part. */
export const OTHER_FIELDS = ["additionalProperties", "unevaluatedProperties"];

/** Of a change of such a keyword: what was said and what is; undefined for any other change. */
export function otherFields({ change, place }: Case): { from: OtherFields; to: OtherFields } | undefined {
  const { kind, property, base, revision } = change;
  const isKeyword = kind === "modified" && OTHER_FIELDS.includes(property ?? "");
  const isSchema = kind !== "modified" && OTHER_FIELDS.includes(place.segments.at(-1) ?? "");
  if (!isKeyword && !isSchema) return undefined;
  return {
    from: saidBy(kind === "added" ? undefined : base?.value),
    to: saidBy(kind === "removed" ? undefined : revision?.value),
  };
}

function saidBy(value: unknown): OtherFields {
  if (value === undefined) return "unsaid";
  if (value === false) return "none";
  return isObject(value) && Object.keys(value).length === 0 ? "any" : "one-form";
}

const isNamed = (said: OtherFields): boolean => said === "any" || said === "one-form";

/** Without a word on other fields, the types have none: who used some no longer compiles. */
const otherFieldsChanged: Correction = {
  name: "other-fields-changed",
  judge: (found) => {
    const said = otherFields(found);
    if (!said) return undefined;
    const { from, to } = said;
    const goes = isNamed(from) && !isNamed(to);
    const narrows = to === "none" || (from === "any" && to === "one-form");
    const widens = from === "one-form" && to === "any";
    return byDirection(found, goes || narrows ? "major" : "none", goes || widens ? "major" : "minor");
  },
};

/** Fields of given names are in the types; Redocly has no rule for them. */
const namePatternsChanged: Correction = {
  name: "name-patterns-changed",
  judge: (found) => {
    const { kind, typeName } = found.change;
    if (!typeName.startsWith("PatternProperties")) return undefined;
    return kind === "added" ? byDirection(found, "none", "minor") : "major";
  },
};

/** Which fields have to be there where another is. Redocly sees that there are such rules at last, and no more. */
const dependentFields: Correction = {
  name: "dependent-fields-changed",
  judge: (found) => {
    const { kind, typeName, base, revision } = found.change;
    if (!typeName.startsWith("DependentRequired") || kind === "added") return undefined;
    const before = Array.isArray(base?.value) ? base.value : [];
    const isStricter =
      Array.isArray(revision?.value) && revision.value.some((name) => !before.includes(name));
    return isStricter ? byDirection(found, "major", "minor") : byDirection(found, "none", "major");
  },
};

export const otherFieldsCorrections: readonly Correction[] = [
  otherFieldsChanged,
  namePatternsChanged,
  dependentFields,
];
