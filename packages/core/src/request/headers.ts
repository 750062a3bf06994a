import type { HeadersInput } from "../client/options.ts";
import { InvalidInput } from "./invalid-input.ts";
import { demandFields, kindOf, scalarText } from "./value-kind.ts";

/** `base` with more headers, later ones winning; null and undefined take a header out. */
export function mergeHeaders(base: Headers, ...sources: readonly (HeadersInput | undefined)[]): Headers {
  const headers = new Headers(base);
  for (const source of sources) {
    if (source) demandFields("headers", source);
    for (const name in source) {
      const value: unknown = source[name];
      const text = scalarText(value);
      try {
        if (value === null || value === undefined) headers.delete(name);
        else if (text !== undefined) headers.set(name, text);
        else throw new InvalidInput(`is ${kindOf(value)}, which a header cannot carry`);
      } catch (thrown) {
        const problem =
          thrown instanceof InvalidInput ? thrown.problem : "has a name or value that HTTP does not allow";
        throw new InvalidInput(`header "${name.replace(/[^\w-]/g, "?")}" ${problem}`);
      }
    }
  }
  return headers;
}
