import { InvalidInput } from "./invalid-input.ts";

const PARAMETER = /\{([^{}]+)\}/g;

/**
 * Fills in a path template. Every parameter must be there and must stay within its own segment: an empty value would
 * reach the collection instead of the item, and `.` or `..` would walk up the path.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(PARAMETER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const text = toText(name, value);
    if (walksUp(text)) {
      throw new InvalidInput(`path parameter "${name}" holds a "." or ".." segment, which would leave its place`);
    }
    try {
      // "@" may stand in a path as it is (RFC 3986, pchar), and the vendors write "@me" that way.
      return encodeURIComponent(text).replaceAll("%40", "@");
    } catch {
      throw new InvalidInput(`path parameter "${name}" holds half a surrogate pair`);
    }
  });
}

function toText(name: string, value: unknown): string {
  if (value === undefined || value === null) throw new InvalidInput(`path parameter "${name}" is missing`);
  if (typeof value === "string") {
    if (value !== "") return value;
    throw new InvalidInput(`path parameter "${name}" is empty`);
  }
  if (typeof value === "bigint" || typeof value === "boolean" || Number.isFinite(value)) return String(value);
  const found = value instanceof Date ? "a Date" : typeof value === "number" ? "not a finite number" : "an object";
  throw new InvalidInput(`path parameter "${name}" is ${found}; give a string or a number`);
}

/** Servers and proxies on the way may decode once more than they should, so escapes are looked through. */
function walksUp(text: string): boolean {
  for (let decoded = text; ; ) {
    if (decoded.split(/[/\\]/).some((segment) => /^\.{1,2}$/.test(segment.replace(/[\t\n\r]/g, "").trim()))) return true;
    let next: string;
    try {
      next = decodeURIComponent(decoded);
    } catch {
      // Not an escape that anybody could decode; but the parts that can be decoded still count.
      next = decoded.replace(/%2e/gi, ".").replace(/%2f/gi, "/").replace(/%5c/gi, "\\").replace(/%25/g, "%");
    }
    if (next === decoded) return false;
    decoded = next;
  }
}
