import type { OperationDetails } from "../operations/operation-table.ts";
import { InvalidInput } from "./invalid-input.ts";

const JOINERS = { comma: ",", space: "%20", pipe: "%7C" } as const;

/**
 * Writes query parameters: `name=value`, arrays as the name repeated (or as the operation's entry says), objects as
 * `name[key]=value`. Undefined and null are left out. Names and values are both encoded.
 */
export function writeQuery(query: Readonly<Record<string, unknown>>, styles: OperationDetails["query"]): string {
  const parts: string[] = [];
  for (const name in query) writeParameter(parts, name, query[name], styles?.[name]);
  return parts.join("&");
}

function writeParameter(
  parts: string[],
  name: string,
  value: unknown,
  style: "comma" | "space" | "pipe" | "json" | undefined,
): void {
  if (value === undefined || value === null) return;
  if (style === "json") {
    parts.push(`${encode(name, name)}=${encode(name, JSON.stringify(value))}`);
  } else if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null);
    if (style && items.length > 0) {
      parts.push(`${encode(name, name)}=${items.map((item) => encode(name, item)).join(JOINERS[style])}`);
    } else {
      for (const item of items) parts.push(`${encode(name, name)}=${encode(name, item)}`);
    }
  } else if (typeof value === "object" && !(value instanceof Date)) {
    for (const [key, item] of Object.entries(value)) writeParameter(parts, `${name}[${key}]`, item, undefined);
  } else {
    parts.push(`${encode(name, name)}=${encode(name, value)}`);
  }
}

function encode(name: string, value: unknown): string {
  if (value instanceof Date) {
    throw new InvalidInput(`query parameter "${name}" is a Date; write it as text in the vendor's format`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new InvalidInput(`query parameter "${name}" is not a finite number`);
  }
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
    throw new InvalidInput(`query parameter "${name}" holds a value that a query cannot carry`);
  }
  try {
    return encodeURIComponent(String(value));
  } catch {
    throw new InvalidInput(`query parameter "${name}" holds half a surrogate pair`);
  }
}
