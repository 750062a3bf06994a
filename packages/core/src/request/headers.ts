import type { HeadersInput } from "../client/options.ts";
import { InvalidInput } from "./invalid-input.ts";

/** Merges headers, later ones winning; null and undefined take a header out. */
export function mergeHeaders(...sources: readonly (HeadersInput | undefined)[]): Headers {
  const headers = new Headers();
  for (const source of sources) {
    for (const name in source) {
      const value = source[name];
      if ((value as unknown) instanceof Date) throw new InvalidInput(`header "${name}" is a Date; write it as text`);
      try {
        if (value === null || value === undefined) headers.delete(name);
        else headers.set(name, String(value));
      } catch {
        throw new InvalidInput(`header "${name.replace(/[^\w-]/g, "?")}" has a name or value that HTTP does not allow`);
      }
    }
  }
  return headers;
}
