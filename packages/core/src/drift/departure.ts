/**
 * How an answer differs from the document.
 *
 * | kind | severity |
 * | --- | --- |
 * | `unknown-field`: a field that the document does not have | news |
 * | `new-value`: a string outside an `x-extensible-enum` | news |
 * | `new-value`: a value outside an `enum` or `const` | error |
 * | `wrong-type`: a value of another JSON type than the document declares | error |
 * | `missing-field`: a required field is absent | error |
 * | `out-of-bounds`: a `pattern`, a length or a range does not hold | error |
 * | `undeclared-status`, `undeclared-content-type`, `undeclared-operation` | error |
 */
export type DepartureKind =
  | "unknown-field"
  | "new-value"
  | "wrong-type"
  | "missing-field"
  | "out-of-bounds"
  | "undeclared-status"
  | "undeclared-content-type"
  | "undeclared-operation";

/** A JSON type, with whole numbers apart. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** One way in which answers differ from the document, wherever and however often it was seen. Holds no value of an answer. */
export interface Departure {
  /** In which way the answers differ. */
  readonly kind: DepartureKind;
  /** `news` breaks no program that follows the document; `error` can. */
  readonly severity: "news" | "error";
  /** Method and path template, such as "GET /api/v1/sip". */
  readonly operation: string;
  /** The answer's status. */
  readonly status: number;
  /** JSON pointer (RFC 6901) into the answer; `*` stands for any array index, and for a name that is not shown. */
  readonly pointer: string;
  /**
   * JSON pointer into the document: the schema that the value departs from; for a field that is missing or unknown the
   * schema of its object; for `out-of-bounds` the keyword; for the others the operation or its response.
   */
  readonly declaredAt: string;
  /** What the document declares there, such as "string | null". */
  readonly expected?: string;
  /** Name of a field that is missing or unknown; absent where it is not shown. */
  readonly field?: string;
  /** Only of a `new-value` that looks like a name that a programmer chose (docs/drift.md, "What is reported"). */
  readonly value?: string;
  /** Only of `undeclared-content-type`, where it is a well-formed one. */
  readonly contentType?: string;
  /** JSON types that were seen. */
  readonly types: readonly JsonType[];
  /** Masked samples, at most five: "string(11)", "integer", "array(3)", "object(2)". */
  readonly samples: readonly string[];
  /** How many values departed in this way. */
  readonly count: number;
  /** In how many answers. */
  readonly answers: number;
}

/** What was seen so far. */
export interface DriftReport {
  /** Answers that were compared with the document. */
  readonly answers: number;
  /** Answers that were not, and why. */
  readonly skipped: {
    /** Longer than `maxCharacters`, or with more than `maxNodes` values. */
    readonly tooLarge: number;
    /** More came than `interval` and `maxPending` let through. */
    readonly tooMany: number;
    /** Called JSON, and is not. Their status and content type were compared. */
    readonly unreadable: number;
    /** The document could not be followed to what it says of them. */
    readonly unchecked: number;
    /** The vendor's report of a failure inside a success status, which its document does not describe. */
    readonly failures: number;
  };
  /** Departures beyond the first 1,000 different ones; they are not listed. */
  readonly unlisted: number;
  /** By operation, then status, then place in the answer. */
  readonly departures: readonly Departure[];
}

/** One departure at one place of one answer, masked already. */
export type Finding = Omit<Departure, "operation" | "status" | "types" | "samples" | "count" | "answers"> & {
  readonly type: Departure["types"][number] | undefined;
  readonly sample: string | undefined;
};

/** Different departures that are kept; a server whose field names are data must not fill the memory. */
const MOST_DEPARTURES = 1_000;
const MOST_SAMPLES = 5;

type Counted = { -readonly [Key in keyof Departure]: Departure[Key] } & {
  types: Departure["types"][number][];
  samples: string[];
};

/** Departures by what they are, counted. */
export class Departures {
  readonly #byKey = new Map<string, Counted>();
  unlisted = 0;

  /** Counts what was found in one answer; returns the departures that were not known before. */
  add(operation: string, status: number, findings: readonly Finding[]): Departure[] {
    const fresh: Departure[] = [];
    const seen = new Set<Counted>();
    for (const { type, sample, ...what } of findings) {
      const { kind, pointer, declaredAt, value, contentType } = what;
      const key = JSON.stringify([operation, status, kind, pointer, declaredAt, value, contentType]);
      let departure = this.#byKey.get(key);
      if (!departure) {
        if (this.#byKey.size >= MOST_DEPARTURES) {
          this.unlisted += 1;
          continue;
        }
        departure = { ...what, operation, status, types: [], samples: [], count: 0, answers: 0 };
        this.#byKey.set(key, departure);
        fresh.push(departure);
      }
      departure.count += 1;
      if (!seen.has(departure)) departure.answers += 1;
      seen.add(departure);
      if (type && !departure.types.includes(type)) departure.types.push(type);
      if (sample && departure.samples.length < MOST_SAMPLES && !departure.samples.includes(sample)) {
        departure.samples.push(sample);
      }
    }
    return fresh.map(copy);
  }

  /** By operation, status and place. */
  list(): Departure[] {
    return [...this.#byKey.values()].map(copy).sort(byPlace);
  }

  clear(): void {
    this.#byKey.clear();
    this.unlisted = 0;
  }
}

const copy = (departure: Departure): Departure => ({
  ...departure,
  types: [...departure.types],
  samples: [...departure.samples],
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Departure, b: Departure): number =>
  compare(a.operation, b.operation) ||
  a.status - b.status ||
  compare(a.pointer, b.pointer) ||
  compare(a.kind, b.kind);

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
