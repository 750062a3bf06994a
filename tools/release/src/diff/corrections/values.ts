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

export const valueCorrections: readonly Correction[] = [described, numberFormat, step, contents];
