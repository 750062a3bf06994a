import { ruleAt } from "../place.ts";
import { LOWER, limitOfText, UPPER } from "../spelling/canonical.ts";
import { byDirection, type Case, type Correction } from "./correction.ts";

/** A format to the one that holds all its values and more. */
const wider = new Map([
  ["int32", "int64"],
  ["float", "double"],
]);

/** Redocly takes every other format for another kind of value. */
const numberFormat: Correction = {
  name: "number-format-changed",
  judge: (found) => {
    const { kind, property, base, revision } = found.change;
    if (kind !== "modified" || property !== "format") return undefined;
    const [from, to] = [String(base?.value), String(revision?.value)];
    if (wider.get(from) === to) return byDirection(found, "none", "major");
    return wider.get(to) === from ? byDirection(found, "major", "minor") : undefined;
  },
};

/** Steps of 5 have every step of 10 among them. */
const step: Correction = {
  name: "step-changed",
  judge: (found) => {
    const { kind, property, base, revision } = found.change;
    if (kind !== "modified" || property !== "multipleOf") return undefined;
    const [from, to] = [base?.value, revision?.value];
    if (typeof from !== "number" || typeof to !== "number") return undefined;
    if (from % to === 0) return byDirection(found, "none", "major");
    return to % from === 0 ? byDirection(found, "major", "minor") : undefined;
  },
};

/** What is excluded is the other way round, and what a rule is about can be either. */
const excluded: Correction = {
  name: "rule-changed",
  judge: (found) => {
    const { change, place } = found;
    const at = ruleAt(place.segments);
    const keyword = place.segments[at];
    const isWhole = change.kind !== "modified" && at === place.segments.length - 1;
    if (isWhole || (keyword !== "not" && keyword !== "if")) return undefined;
    const [before, after] = [change.base?.value, change.revision?.value];
    const isSmaller =
      Array.isArray(before) && Array.isArray(after) && after.every((each) => before.includes(each));
    return keyword === "not" && change.property === "enum" && isSmaller
      ? byDirection(found, "none", "major")
      : "major";
  },
};

/** What a text holds: told at last, told otherwise, or no longer, as with a format. */
const contents: Correction = {
  name: "contents-changed",
  judge: (found) => {
    const { kind, property = "", base, revision } = found.change;
    if (kind !== "modified" || !["contentEncoding", "contentMediaType"].includes(property)) return undefined;
    if (base?.value === undefined) return byDirection(found, "major", "minor");
    return revision?.value === undefined ? byDirection(found, "none", "major") : "major";
  },
};

/** Of a number, or of how many of a list's items have to be what `contains` says, of which there is one at least. */
const limitChanged: Correction = {
  name: "limit-changed",
  judge: (found) => {
    const { kind, property = "", base, revision } = found.change;
    if (kind !== "modified" || ![LOWER, UPPER, "minContains", "maxContains"].includes(property))
      return undefined;
    const isLower = property === LOWER || property === "minContains";
    const [from, to] = [base?.value, revision?.value].map((value) => narrowness(value, isLower));
    const isNarrower = (to?.at ?? 0) > (from?.at ?? 0) || (to?.at === from?.at && from?.isIn === true);
    return isNarrower ? byDirection(found, "major", "minor") : byDirection(found, "none", "major");
  },
};

/** A limit such that the greater one leaves fewer values. */
function narrowness(value: unknown, isLower: boolean): { at: number; isIn: boolean } {
  const limit = typeof value === "number" ? { at: value, isIn: true } : limitOfText(value);
  if (!limit) return { at: -Infinity, isIn: true };
  return { at: isLower ? limit.at : -limit.at, isIn: limit.isIn };
}

/** The whole schema of a body, a parameter or a header. Without one, its type is whatever there is. */
const described: Correction = {
  name: "description-of-value-changed",
  judge: (found) => {
    const { kind } = found.change;
    if (kind === "modified" || !isWhole(found)) return undefined;
    return kind === "removed" ? byDirection(found, "none", "major") : byDirection(found, "major", "minor");
  },
};

/** Whether a change is in the schema of a body, a parameter or a header, and not in one inside of it. */
export const isWhole = ({ change, place: { segments } }: Case): boolean =>
  change.typeName === "Schema" && segments.at(-1) === "schema" && segments.at(-2) !== "properties";

export const valueCorrections: readonly Correction[] = [
  described,
  excluded,
  numberFormat,
  limitChanged,
  step,
  contents,
];
