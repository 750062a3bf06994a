import { InvalidInput } from "./invalid-input.ts";

/**
 * Throws {@link InvalidInput} for a name that is not among the `known` ones. Compilers see it; in plain JavaScript a filter
 * in the wrong place would be left out without a word, and the call would read or delete more than it was meant to.
 */
export function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  for (const name in given) {
    if (!known.includes(name)) {
      throw new InvalidInput(`${what} has no ${JSON.stringify(name.slice(0, 40))}, only ${known.join(", ")}`);
    }
  }
}
