import type { Case } from "../corrections/correction.ts";
import { fieldOf, ruleAt } from "../place.ts";
import { type Draft, subjectOf } from "./draft.ts";

type Texts = readonly [added: string, removed: string, modified: string];

const inCases: Texts = [
  "has further rules in some cases",
  "no longer has further rules in some cases",
  "has other rules in some cases",
];

/** What a value is held to, other than by its type. */
const told: Readonly<Record<string, Texts>> = {
  propertyNames: [
    "limits the names of its fields",
    "no longer limits the names of its fields",
    "limits the names of its fields otherwise",
  ],
  not: ["excludes some values", "no longer excludes some values", "excludes other values"],
  dependentSchemas: [
    "has further rules where some fields are given",
    "no longer has further rules where some fields are given",
    "has other rules where some fields are given",
  ],
};

const held: Readonly<Record<"request" | "other", Texts>> = {
  request: ["has to hold certain items", "no longer has to hold certain items", "has to hold other items"],
  other: ["always holds certain items", "no longer always holds certain items", "always holds other items"],
};

/** One sentence for a change anywhere in a rule; undefined outside of one. */
export function ruleDraft({ change, place }: Case): Draft | undefined {
  const at = ruleAt(place.segments);
  const keyword = place.segments[at];
  if (keyword === undefined) return undefined;
  const isList = keyword === "contains";
  const texts = isList
    ? held[place.direction === "request" ? "request" : "other"]
    : (told[keyword] ?? inCases);
  const isWhole = at === place.segments.length - 1 && change.kind !== "modified";
  const text = texts[isWhole ? (change.kind === "added" ? 0 : 1) : 2];
  return { sentence: `${subjectOf({ ...place, field: fieldOf(place.segments.slice(0, at)) })} ${text}` };
}
