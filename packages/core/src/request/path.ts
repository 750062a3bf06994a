import { InvalidInput } from "./invalid-input.ts";
import { staysInPlace, walksUp } from "./path-segments.ts";
import { kindOf, scalarText } from "./value-kind.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * Fills in a path template; a parameter that is not given takes its default. Every parameter must be there and must stay
 * within its own segment: an empty value would reach the collection instead of the item, and `.` or `..` would walk up.
 */
export function fillPath(template: string, values: Values | undefined, defaults: Values = {}): string {
  if (typeof template !== "string" || !template.startsWith("/") || walksUp(template)) {
    throw new InvalidInput(`the path must be a template that begins with "/" and does not walk up`);
  }
  // Not by a regular expression: every call comes through here.
  const [start = "", ...rest] = template.split("{");
  let path = start;
  for (const part of rest) {
    const end = part.indexOf("}");
    path += end > 0 ? segment(part.slice(0, end), values, defaults) + part.slice(end + 1) : `{${part}`;
  }
  return path;
}

function segment(name: string, values: Values | undefined, defaults: Values): string {
  const given = ownValue(values, name);
  const value = given === undefined ? ownValue(defaults, name) : given;
  if (value === undefined || value === null) {
    throw new InvalidInput(`path parameter "${name}" is missing from params.path`);
  }
  const text = scalarText(value);
  if (text === undefined) {
    throw new InvalidInput(`path parameter "${name}" is ${kindOf(value)}, which a path cannot carry`);
  }
  if (!staysInPlace(text)) {
    throw new InvalidInput(
      `path parameter "${name}" is empty or holds a "." or ".." segment, which would leave its place`,
    );
  }
  try {
    // "@" may stand in a path as it is (RFC 3986, pchar), and the vendors write "@me" that way.
    return encodeURIComponent(text).replaceAll("%40", "@");
  } catch {
    throw new InvalidInput(`path parameter "${name}" holds half a surrogate pair`);
  }
}

const ownValue = (values: Values | undefined, name: string): unknown =>
  values && Object.hasOwn(values, name) ? values[name] : undefined;
