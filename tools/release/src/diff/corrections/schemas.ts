import { DEFAULT, differingKinds, KINDS, KNOWN_VALUES, kindsOf } from "../spelling/canonical.ts";
import { NULLABLE } from "../spelling/composed.ts";
import { byDirection, type Correction, gets, sends } from "./correction.ts";

/** What TypeScript, or a person who reads the document, can tell of a value. */
const constraints = new Set([
  ...["type", "enum", "const", "format", "pattern", "required", "multipleOf", "uniqueItems"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"],
  ...["minItems", "maxItems", "minProperties", "maxProperties", "additionalProperties", "items"],
]);

/** "Or null" is one mark in a comparable document, which Redocly knows nothing of. */
const nullability: Correction = {
  name: "nullability-changed",
  judge: (found) => {
    const { kind, property, revision } = found.change;
    if (kind !== "modified" || property !== NULLABLE) return undefined;
    const isNullable = revision?.value === true;
    return byDirection(found, isNullable ? "none" : "major", isNullable ? "major" : "minor");
  },
};

/** Calls take exactly the declared keys, whether or not the server would overlook another. */
const requestPropertyRemoved: Correction = {
  name: "request-property-removed",
  judge: (found) => {
    const { kind, property, typeName } = found.change;
    if (typeName !== "Schema" || found.place.segments.at(-2) !== "properties" || !sends(found))
      return undefined;
    return kind === "removed" || (kind === "modified" && property === "key") ? "major" : undefined;
  },
};

/** The type stays open whichever values are named; without the list, its exported array is gone. */
const openSet: Correction = {
  name: "extensible-enum-changed",
  judge: ({ change }) => {
    if (change.kind !== "modified" || change.property !== KNOWN_VALUES) return undefined;
    return change.revision?.value === undefined ? "major" : "minor";
  },
};

/** A closed set that becomes open accepts and returns more than it did. */
const closedSetOpened: Correction = {
  name: "enum-opened",
  judge: (found) => {
    const { kind, property, revision } = found.change;
    if (kind !== "modified" || property !== "enum" || revision?.value !== undefined) return undefined;
    return byDirection(found, "none", "major");
  },
};

/** Semantic Versioning 2.0.0, rule 7: a deprecation is a minor version. */
const deprecated: Correction = {
  name: "deprecated",
  judge: ({ change }) =>
    change.kind === "modified" && change.property === "deprecated" && change.revision?.value === true
      ? "minor"
      : undefined,
};

/** What Redocly has nothing against: a request takes more, which no program notices, or an answer promises more. */
const widerRequestOrNarrowerAnswer: Correction = {
  name: "request-widened-or-response-narrowed",
  judge: (found) => {
    const { verdicts, kind, property = "", typeName } = found.change;
    if (verdicts.length > 0) return undefined;
    const isSchema = ["Schema", "AllOf", "AnyOf", "OneOf", "SchemaList", "SchemaMap"].includes(typeName);
    const isJudged = kind === "modified" ? constraints.has(property) : kind === "removed" && isSchema;
    return isJudged ? byDirection(found, "none", "minor") : undefined;
  },
};

/** One more form of what is sent already. */
const requestAlternativeAdded: Correction = {
  name: "request-alternative-added",
  judge: (found) => {
    const isAlternative = ["anyOf", "oneOf"].includes(found.place.segments.at(-2) ?? "");
    return found.change.kind === "added" && isAlternative && !gets(found) ? "none" : undefined;
  },
};

/** A new property that must be sent. Redocly sees the list of required names, if the schema had any. */
const requiredPropertyAdded: Correction = {
  name: "required-property-added",
  judge: (found) => {
    const { kind, property, base, revision } = found.change;
    if (kind !== "modified" || property !== "required" || !sends(found)) return undefined;
    const before = Array.isArray(base?.value) ? base.value : [];
    const after = Array.isArray(revision?.value) ? revision.value : [];
    const gained = after.some((name) => !before.includes(name));
    const lost = before.some((name) => !after.includes(name));
    if (gained) return "major";
    return lost ? byDirection(found, "none", "major") : undefined;
  },
};

/** A binary string is a `Blob` in TypeScript. */
const binaryChanged: Correction = {
  name: "binary-changed",
  judge: ({ change: { kind, property, base, revision } }) =>
    kind === "modified" && property === "format" && [base?.value, revision?.value].includes("binary")
      ? "major"
      : undefined,
};

/** What happens to a call that leaves a value out is documented, and relied on. */
const defaultChanged: Correction = {
  name: "default-changed",
  judge: (found) => {
    const { kind, property, base } = found.change;
    if (kind !== "modified" || property !== DEFAULT) return undefined;
    return byDirection(found, base?.value === undefined ? "minor" : "major", "minor");
  },
};

/** What only the server sets can no longer be sent; what it never gives back is no longer in an answer. */
const accessChanged: Correction = {
  name: "access-changed",
  judge: (found) => {
    const { kind, property = "", revision } = found.change;
    if (kind !== "modified" || !["readOnly", "writeOnly"].includes(property)) return undefined;
    const level = revision?.value === true ? "major" : "minor";
    return property === "readOnly" ? byDirection(found, level, "patch") : byDirection(found, "patch", level);
  },
};

/** The field that tells alternatives apart has a literal type for each of them. */
const kindsChanged: Correction = {
  name: "discriminator-changed",
  judge: (found) => {
    const { kind, property, base, revision } = found.change;
    if (kind !== "modified" || property !== KINDS) return undefined;
    const [before, after] = [kindsOf(base?.value), kindsOf(revision?.value)];
    if (!before) return byDirection(found, "major", "minor");
    if (!after) return byDirection(found, "none", "major");
    if (before.by !== after.by) return "major";
    const { gained, lost, moved } = differingKinds(before, after);
    if (moved.length > 0) return "major";
    if (before.other !== after.other) return before.other === undefined ? "minor" : "major";
    return byDirection(found, lost.length > 0 ? "major" : "none", gained.length > 0 ? "major" : "minor");
  },
};

export const schemaCorrections: readonly Correction[] = [
  nullability,
  requestPropertyRemoved,
  openSet,
  closedSetOpened,
  deprecated,
  requiredPropertyAdded,
  accessChanged,
  kindsChanged,
  binaryChanged,
  defaultChanged,
  requestAlternativeAdded,
  widerRequestOrNarrowerAnswer,
];
