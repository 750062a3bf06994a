import type { Finding, JsonType } from "./departure.ts";

const LONGEST = 32;
const MOST_DIGITS = 3;
const lower = /^[a-z]+\d*[a-z]*$/;
const upper = /^[A-Z]+\d*[A-Z]*$/;
const camel = /^[a-z]+\d*(?:[A-Z][a-z]+\d*)+(?:[A-Z]{2,4})?$|^[a-z]{2,}[A-Z]{2,4}$/;
const capitalised = /^(?:[A-Z][a-z]+\d*)+$/;

/**
 * Whether a text of an answer is shown: it must look like a name that a programmer chose, and not like a person's name, a
 * number, an address or a secret.
 *
 * It is, when all of this holds:
 * - at most 32 characters, ASCII letters, digits, `_` and `-` only, a letter first (a single `_` may go before it);
 * - at most three digits in all, so that no telephone number or id fits, however it is split;
 * - each word between `_` and `-` is in one case (`busy`, `BUSY`), or the whole is `camelCase`;
 * - `Capitalised` words, as people's names are, only where `known`, what the document declares in this place, has one.
 */
export function looksLikeIdentifier(text: string, known: readonly string[] = []): boolean {
  if (text.length > LONGEST || (text.match(/\d/g)?.length ?? 0) > MOST_DIGITS) return false;
  const words = text.replace(/^_/, "").split(/[_-]/);
  if (words.every((word, index) => lower.test(word) || (index > 0 && /^\d+$/.test(word)))) return true;
  if (words.every((word, index) => upper.test(word) || (index > 0 && /^\d+$/.test(word)))) return true;
  if (words.length === 1 && camel.test(text)) return true;
  return words.every((word) => capitalised.test(word)) && known.some((name) => /^[A-Z][a-z]/.test(name));
}

const MEDIA_TYPE = /^(application|audio|font|image|message|model|multipart|text|video)\/([\w.+-]+)$/;

/** The media type, where it looks like one that somebody registered; a server may write anything there. */
export function shownContentType(type: string): string | undefined {
  const subtype = MEDIA_TYPE.exec(type)?.[2]?.replaceAll(/[.+]/g, "-");
  return subtype !== undefined && looksLikeIdentifier(subtype) ? type : undefined;
}

/** The JSON type of a parsed value. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "string":
    case "boolean":
    case "object":
      return typeof value as JsonType;
    default:
      return Number.isInteger(value) ? "integer" : "number";
  }
}

/** A value as its type and size: "string(11)", "integer", "array(3)", "object(2)". */
export function shapeOf(value: unknown): string {
  const type = typeOf(value);
  if (typeof value === "string") return `${type}(${value.length})`;
  if (Array.isArray(value)) return `${type}(${value.length})`;
  return type === "object" ? `${type}(${Object.keys(value as object).length})` : type;
}

/** The part of a finding that is known of the value. */
export function maskedValue(value: unknown): Pick<Finding, "type" | "sample"> {
  return { type: typeOf(value), sample: shapeOf(value) };
}
