import { isObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import { byDirection, type Case, type Correction, sends } from "./correction.ts";

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

/** What asks for less; Redocly has no rule for either. */
const fewerRules: Correction = {
  name: "request-widened",
  judge: (found) => {
    const { kind, typeName } = found.change;
    if (!sends(found)) return undefined;
    if (kind === "removed" && typeName.startsWith("DependentRequired"))
      return byDirection(found, "none", "minor");
    return kind === "added" && typeName.startsWith("PatternProperties")
      ? byDirection(found, "none", "minor")
      : undefined;
  },
};

export const otherFieldsCorrections: readonly Correction[] = [otherFieldsChanged, fewerRules];
