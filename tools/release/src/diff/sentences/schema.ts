import { KNOWN_VALUES, knownValues, NULLABLE } from "../canonical-schema.ts";
import { byDirection, type Case } from "../corrections/correction.ts";
import { type Draft, isField, subjectOf, valuesText, valueText } from "./draft.ts";
import { isRequired, requiredDrafts } from "./required.ts";

/** What changes in a value that is sent or comes back. */
export function schemaDrafts(found: Case): Draft[] {
  const { change, place } = found;
  if (change.kind !== "modified") return isField(place) ? [fieldDraft(found)] : [partDraft(found)];
  const subject = subjectOf(place);
  const from = change.base?.value;
  const to = change.revision?.value;
  switch (change.property) {
    case "key":
      return [{ sentence: `${place.owner} renames the field ${from} to ${to}` }];
    case "required":
      return requiredDrafts(found);
    case NULLABLE:
      return [{ sentence: `${subject} ${to === true ? "can be null" : "is never null"}` }];
    case "enum":
      return enumDrafts(found, subject);
    case KNOWN_VALUES:
      return openSetDrafts(subject, knownValues(from), knownValues(to));
    case "deprecated":
      return [{ sentence: `${subject} is ${to === true ? "" : "no longer "}deprecated` }];
    case "readOnly":
    case "writeOnly":
      return [{ sentence: `${subject} is ${to === true ? "" : "no longer "}${change.property}` }];
    case "type":
      return [{ sentence: `${subject} changes its type from ${typeText(from)} to ${typeText(to)}` }];
    default:
      return [
        { sentence: `${subject} changes its ${change.property} from ${valueText(from)} to ${valueText(to)}` },
      ];
  }
}

function fieldDraft(found: Case): Draft {
  const { change, place } = found;
  const name = place.field;
  if (change.kind === "removed") return { sentence: `${place.owner} loses the field ${name}` };
  const mustSend = isRequired(found) && place.direction !== "response";
  if (!mustSend) return { sentence: `${place.owner} gains the field ${name}` };
  const sentence = `${place.owner} gains the required field ${name}`;
  return { sentence, level: "major", rule: "required-properties-added" };
}

/** An alternative, a part of an `allOf`, the items of a list. */
function partDraft({ change, place }: Case): Draft {
  const keyword = place.segments.findLast((segment) => !/^\d+$/.test(segment)) ?? "schema";
  const names: Record<string, string> = { anyOf: "an alternative", oneOf: "an alternative", allOf: "a part" };
  const what = names[keyword] ?? `its ${keyword}`;
  return { sentence: `${subjectOf(place)} ${change.kind === "added" ? "gains" : "loses"} ${what}` };
}

function enumDrafts(found: Case, subject: string): Draft[] {
  const { change, place } = found;
  if (change.base?.value === undefined) {
    return [{ sentence: `${subject} is now one of ${valuesText(listOf(change.revision?.value))}` }];
  }
  if (change.revision?.value === undefined) {
    return [{ sentence: `${subject} is no longer limited to ${valuesText(listOf(change.base.value))}` }];
  }
  const gained = without(listOf(change.revision.value), listOf(change.base.value));
  const lost = without(listOf(change.base.value), listOf(change.revision.value));
  const isRequest = place.direction === "request";
  const drafts: Draft[] = [];
  if (gained.length > 0) {
    const text = `${subject} ${isRequest ? "also accepts" : "can also be"} ${valuesText(gained)}`;
    drafts.push(leveled(text, byDirection(found, "minor", "major"), "enum-values-added"));
  }
  if (lost.length > 0) {
    const text = `${subject} ${isRequest ? "no longer accepts" : "is no longer"} ${valuesText(lost)}`;
    drafts.push(leveled(text, byDirection(found, "major", "minor"), "enum-values-removed"));
  }
  if (drafts.length > 0) return drafts;
  return [{ sentence: `${subject} lists its values in another order`, level: "patch" }];
}

function openSetDrafts(subject: string, from: readonly unknown[], to: readonly unknown[]): Draft[] {
  if (from.length === 0) return [{ sentence: `${subject} names its known values: ${valuesText(to)}` }];
  if (to.length === 0) return [{ sentence: `${subject} no longer names its known values` }];
  const gained = without(to, from);
  const lost = without(from, to);
  const drafts: Draft[] = [];
  if (gained.length > 0)
    drafts.push({ sentence: `${subject} has the known values ${valuesText(gained)} too` });
  if (lost.length > 0)
    drafts.push({ sentence: `${subject} no longer has the known values ${valuesText(lost)}` });
  if (drafts.length > 0) return drafts;
  return [{ sentence: `${subject} lists its known values in another order`, level: "patch" }];
}

function leveled(sentence: string, level: Draft["level"], rule: string): Draft {
  return level === undefined ? { sentence } : { sentence, level, rule };
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  return values.filter((value) => !others.includes(value));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function typeText(type: unknown): string {
  return Array.isArray(type) ? type.join(" or ") : String(type ?? "any");
}
