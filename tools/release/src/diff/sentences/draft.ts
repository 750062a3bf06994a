import type { ChangeLevel, Direction } from "../change.ts";
import type { ChangePlace } from "../place.ts";

/** A sentence in the making; what is left out is taken from the change that it is about. */
export interface Draft {
  readonly sentence: string;
  readonly level?: ChangeLevel;
  readonly rule?: string;
  readonly operations?: readonly string[];
  readonly direction?: Direction;
}

/** "the field colour of the answer of GET /rooms", or the answer itself. */
export function subjectOf({ owner, field }: ChangePlace): string {
  if (field === "") return owner;
  if (field === "[]") return `each item of ${owner}`;
  if (field === "*") return `each other field of ${owner}`;
  if (field.endsWith("[]")) return `each item of ${field.slice(0, -2)} in ${owner}`;
  return field.endsWith(".*")
    ? `each other field of ${field.slice(0, -2)} in ${owner}`
    : `the ${fieldText(field)} of ${owner}`;
}

/** "field colour"; what comes with a delivery says itself what it is: "header X-Signature", "request body". */
export function fieldText(field: string): string {
  return /^(?:header|query|path|cookie|request) /.test(field) ? field : `field ${field}`;
}

/** The same, of what the field is in: `rows[].id` is a field of the owner as well. */
export function isField({ segments }: ChangePlace): boolean {
  return segments.at(-2) === "properties";
}

/** One value as the document writes it, several with commas. */
export function valuesText(values: readonly unknown[]): string {
  return values.map(valueText).join(", ");
}

export function valueText(value: unknown): string {
  const text = value === undefined ? "none" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
