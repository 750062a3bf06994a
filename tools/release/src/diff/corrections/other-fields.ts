import { isObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import { byDirection, type Case, type Correction } from "./correction.ts";

/** What a document says of fields that it does not name. `unsaid` is any on the wire, and none in TypeScript. */
export type OtherFields = "unsaid" | "none" | "any" | "one-form";

/** Of a change of `additionalProperties`: what was said and what is; undefined for any other change. */
export function otherFields({ change, place }: Case): { from: OtherFields; to: OtherFields } | undefined {
  const { kind, property, base, revision } = change;
  const isKeyword = kind === "modified" && property === "additionalProperties";
  const isSchema = kind !== "modified" && place.segments.at(-1) === "additionalProperties";
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

const fewerRules: Correction = {
  name: "dependent-fields-removed",
  judge: (found) =>
    found.change.kind === "removed" && found.change.typeName.startsWith("DependentRequired")
      ? byDirection(found, "none", "major")
      : undefined,
};

export const otherFieldsCorrections: readonly Correction[] = [
  otherFieldsChanged,
  namePatternsChanged,
  fewerRules,
];
