import type { OperationDetails } from "../operations/operation-table.ts";
import {
  demand,
  demandFields,
  demandText,
  isPlainObject,
  shownName,
  UNPAIRED,
  within,
} from "./invalid-input.ts";
import { writeJson } from "./json.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * Fills in a path template; a parameter that is not given takes its default. Every parameter must be there and must stay
 * within its own segment: an empty value would reach the collection instead of the item, and `.` or `..` would walk up.
 */
export function fillPath(template: string, values: Values | undefined, defaults: Values = {}): string {
  demand(
    typeof template === "string" && template.startsWith("/") && !walksUp(template),
    `the path must be a template that begins with "/" and does not walk up`,
  );
  // Not by a regular expression: every call comes through here.
  const parts = template.split("{");
  let path = parts.shift() ?? "";
  for (const part of parts) {
    const end = part.indexOf("}");
    path +=
      end > 0 ? segment(part.slice(0, end), template, values, defaults) + part.slice(end + 1) : `{${part}`;
  }
  return path;
}

function segment(name: string, template: string, values: Values | undefined, defaults: Values): string {
  const place = () => `path parameter ${shownName(name)}`;
  return within(place, UNPAIRED, () => {
    let value = ownValue(values, name);
    if (value === undefined) {
      // What is misspelt would have the call act for whom the default names.
      for (const other in values) demand(template.includes(`{${other}}`), "is missing");
      value = ownValue(defaults, name);
    }
    demand(value !== undefined && value !== null, "is missing");
    const text = demandText(value);
    demand(staysInPlace(text), `is empty or holds a "." or ".." segment, which would leave its place`);
    // "@" may stand in a path as it is (RFC 3986, pchar), and the vendors write "@me" that way.
    return encodeURIComponent(text).replaceAll("%40", "@");
  });
}

const ownValue = (values: Values | undefined, name: string): unknown =>
  values && Object.hasOwn(values, name) ? values[name] : undefined;

/** `.` and `..`, also with a path parameter (";x"), which some servers take off before they look. */
const DOTS = /^\.{1,2}(;|$)/;
/** What servers, proxies and URL parsers may take out of a segment. */
const IGNORED = /[\s\p{Cc}\p{Cf}]/gu;
/** What no server reads as anything but itself. */
const PLAIN = /^[\w@+-]+$/;
/** Nobody means to escape more often than this. */
const MAX_ESCAPES = 8;

/** Without a dot and without an escape nothing walks up. */
const LEVEL = /^[^.%]*$/;

/** True when a text, taken as a path, holds a segment that leads out of its place. */
export const walksUp = (text: string): boolean =>
  !LEVEL.test(text) && !eachReading(text, (segments) => !segments.some((segment) => DOTS.test(segment)));

/** True when a text can stand for one segment: it neither walks up nor vanishes. */
export const staysInPlace = (text: string): boolean =>
  PLAIN.test(text) ||
  eachReading(text, (segments) => segments.some(Boolean) && !segments.some((segment) => DOTS.test(segment)));

/**
 * Whether all the ways in which a path can be read are `fine`: servers and proxies on the way may decode once more than
 * they should, so escapes are looked through, and may fold compatibility forms such as the full-width dot.
 */
function eachReading(text: string, fine: (segments: readonly string[]) => boolean): boolean {
  let reading = text;
  for (let escapes = 0; escapes <= MAX_ESCAPES; escapes += 1) {
    const folded = reading.normalize("NFKC");
    if (!fine(folded.split(/[/\\]/).map((segment) => segment.replace(IGNORED, "")))) return false;
    const next = reading.replace(/(%[\da-f]{2})+/gi, decodeEscapes);
    if (next === reading) return true;
    reading = next;
  }
  return false;
}

/** Escapes that are no UTF-8 are decoded as far as they matter here, overlong forms of the dot and the slash included. */
function decodeEscapes(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes
      .replace(/%c0%ae|%2e/gi, ".")
      .replace(/%c0%af|%2f|%5c/gi, "/")
      .replace(/%25/g, "%");
  }
}

type Style = NonNullable<OperationDetails["query"]>[string];

const JOINERS = { comma: ",", space: "%20", pipe: "%7C" } as const;
/** Deeper objects are cycles. */
const MAX_DEPTH = 16;

/**
 * Writes query parameters: `name=value`, arrays as the name repeated (or as the operation's entry says), objects as
 * `name[key]=value`. Undefined and null are left out. Names and values are both encoded.
 */
export function writeQuery(
  query: Readonly<Record<string, unknown>>,
  styles: OperationDetails["query"],
): string {
  demandFields("params.query", query);
  const parts: string[] = [];
  for (const name in query) {
    within(
      () => `query parameter ${shownName(name)}`,
      UNPAIRED,
      () => writeParameter(parts, name, query[name], styles?.[name], 0),
    );
  }
  return parts.join("&");
}

function writeParameter(
  parts: string[],
  name: string,
  value: unknown,
  style: Style | undefined,
  depth: number,
): void {
  if (value === undefined || value === null) return;
  const write = (written: string) => parts.push(`${encodeURIComponent(name)}=${written}`);
  if (style === "json") {
    write(encodeURIComponent(writeJson(value, "value")));
  } else if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null).map(encode);
    if (style && items.length > 0) write(items.join(JOINERS[style]));
    else items.forEach(write);
  } else if (isPlainObject(value) && depth < MAX_DEPTH) {
    for (const key in value) writeParameter(parts, `${name}[${key}]`, value[key], undefined, depth + 1);
  } else {
    write(encode(value));
  }
}

const encode = (value: unknown): string => encodeURIComponent(demandText(value));
