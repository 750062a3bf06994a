import { byDirection, type Case, gets, sends } from "../corrections/correction.ts";
import { OTHER_FIELDS, otherFields } from "../corrections/other-fields.ts";
import { isWhole } from "../corrections/values.ts";
import {
  DEFAULT,
  differingKinds,
  KINDS,
  KNOWN_VALUES,
  kindsOf,
  knownValues,
  LOWER,
  limitOfText,
  type TellingKinds,
  UPPER,
} from "../spelling/canonical.ts";
import { NULLABLE } from "../spelling/composed.ts";
import { type Draft, fieldText, isField, subjectOf, valuesText, valueText } from "./draft.ts";
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
      return [{ sentence: `${subject} ${readOnlyText(found, to === true)}` }];
    case "writeOnly":
      return [{ sentence: `${subject} ${writeOnlyText(found, to === true)}` }];
    case KINDS:
      return kindsDrafts(subject, kindsOf(from), kindsOf(to));
    case "additionalProperties":
    case "unevaluatedProperties":
      return [otherFieldsDraft(found)];
    case "uniqueItems":
      return [{ sentence: `${subject} ${to === true ? "holds no item twice" : "may hold an item twice"}` }];
    case DEFAULT:
      return [{ sentence: `${subject} changes its default from ${from ?? "none"} to ${to ?? "none"}` }];
    case "items":
    case "unevaluatedItems": {
      const list = subjectOf({ ...place, field: place.field.replace(/\[\]$/, "") });
      return [{ sentence: `${list} ${furtherItemsText(found, to === false)}` }];
    }
    case LOWER:
      return [{ sentence: `${subject} changes its minimum from ${limitText(from)} to ${limitText(to)}` }];
    case UPPER:
      return [{ sentence: `${subject} changes its maximum from ${limitText(from)} to ${limitText(to)}` }];
    case "type":
      return [{ sentence: `${subject} changes its type from ${typeText(from)} to ${typeText(to)}` }];
    default:
      return [
        {
          sentence: `${subject} changes its ${limits[change.property ?? ""] ?? change.property} from ${valueText(from)} to ${valueText(to)}`,
        },
      ];
  }
}

function fieldDraft(found: Case): Draft {
  const { change, place } = found;
  const name = place.field;
  if (change.kind === "removed") return { sentence: `${place.owner} loses the ${fieldText(name)}` };
  const mustSend = isRequired(found) && place.direction !== "response";
  if (!mustSend) return { sentence: `${place.owner} gains the ${fieldText(name)}` };
  const sentence = `${place.owner} gains the required ${fieldText(name)}`;
  return { sentence, level: "major", rule: "required-properties-added" };
}

/** Keywords as people say them. */
const limits: Readonly<Record<string, string>> = {
  ...{ minLength: "minimum length", maxLength: "maximum length", multipleOf: "step" },
  ...{ minItems: "minimum number of items", maxItems: "maximum number of items" },
  ...{ minProperties: "minimum number of fields", maxProperties: "maximum number of fields" },
  ...{ minContains: "minimum number of certain items", maxContains: "maximum number of certain items" },
  ...{ contentEncoding: "encoding", contentMediaType: "media type" },
};

/** An alternative, a part of an `allOf`, the items of a list. */
function partDraft(found: Case): Draft {
  const { change, place } = found;
  const keyword = place.segments.findLast((segment) => !/^\d+$/.test(segment)) ?? "schema";
  if (OTHER_FIELDS.includes(keyword)) return otherFieldsDraft(found);
  const isNew = change.kind === "added";
  if (isWhole(found)) return { sentence: `${subjectOf(place)} ${wholeText(found, isNew)}` };
  const isList = place.segments.at(-1) === keyword;
  if (isList && ["anyOf", "oneOf"].includes(keyword))
    return { sentence: `${subjectOf(place)} ${formsText(found, isNew)}` };
  const texts: Record<string, string> = {
    anyOf: `${isNew ? "gains" : "loses"} an alternative`,
    oneOf: `${isNew ? "gains" : "loses"} an alternative`,
    allOf: `${isNew ? "gains" : "loses"} a part`,
    items: `is ${isNew ? "described" : "no longer described"}`,
    contentSchema: `${isNew ? "says" : "no longer says"} what is in it`,
    prefixItems: `is ${isNew ? "described" : "no longer described"}`,
  };
  return { sentence: `${subjectOf(place)} ${texts[keyword] ?? "is described otherwise"}` };
}

function formsText({ place }: Case, isNew: boolean): string {
  if (place.direction === "request") return `${isNew ? "has" : "no longer has"} to be one of several forms`;
  return `is ${isNew ? "always" : "no longer always"} one of several forms`;
}

function wholeText(found: Case, isNew: boolean): string {
  if (isNew) return "is described";
  return sends(found) ? "takes anything" : "can be anything";
}

/** Fields that the document does not name: any, none, or those of one form. */
function otherFieldsDraft(found: Case): Draft {
  const { place } = found;
  const subject = subjectOf({ ...place, field: place.field.replace(/\.?\*$/, "") });
  const [from, to] = [otherFields(found)?.from, otherFields(found)?.to];
  const isRequest = place.direction === "request";
  if (to === "none") return { sentence: `${subject} ${isRequest ? "takes" : "has"} no other fields` };
  if (to === "unsaid" && from !== "none")
    return { sentence: `${subject} no longer says which other fields it ${isRequest ? "takes" : "has"}` };
  const which = to === "one-form" ? "other fields of one form" : "any other fields";
  return { sentence: `${subject} ${isRequest ? "takes" : "can have"} ${which}` };
}

function furtherItemsText({ place }: Case, isClosed: boolean): string {
  if (place.direction === "request") return isClosed ? "takes no further items" : "takes further items";
  return isClosed ? "has no further items" : "can have further items";
}

function limitText(text: unknown): string {
  const limit = limitOfText(text);
  if (!limit) return "none";
  return limit.isIn ? String(limit.at) : `${limit.isLower ? "more" : "less"} than ${limit.at}`;
}

function readOnlyText(found: Case, isSet: boolean): string {
  if (!sends(found)) return `is ${isSet ? "" : "no longer "}set by the server alone`;
  return isSet ? "can no longer be set" : "can be set";
}

function writeOnlyText(found: Case, isSet: boolean): string {
  if (!gets(found)) return isSet ? "is never given back" : "may be given back";
  return isSet ? "is no longer given back" : "is given back";
}

function kindsDrafts(subject: string, from: TellingKinds | undefined, to: TellingKinds | undefined): Draft[] {
  if (!from || !to)
    return [
      { sentence: `${subject} is ${to ? `told by its ${to.by}` : `no longer told by its ${from?.by}`}` },
    ];
  if (from.by !== to.by)
    return [{ sentence: `${subject} is told by its ${to.by} instead of its ${from.by}` }];
  const { gained, lost, moved } = differingKinds(from, to);
  const sentences = [
    ...(gained.length > 0 ? [`The ${to.by} of ${subject} can also be ${valuesText(gained)}`] : []),
    ...(lost.length > 0 ? [`The ${to.by} of ${subject} is no longer ${valuesText(lost)}`] : []),
    ...moved.map((value) => {
      const words = `is ${to.values[value]} instead of ${from.values[value]} where its ${to.by} is ${valueText(value)}`;
      return `${subject} ${words}`;
    }),
    ...(from.other === to.other
      ? []
      : [
          `${subject} ${to.other === undefined ? "is no longer" : "is"} ${to.other ?? from.other} where its ${to.by} is any other`,
        ]),
  ];
  return sentences.map((sentence) => ({ sentence }));
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
    drafts.push(leveled(text, byDirection(found, "none", "major"), "enum-values-added"));
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
