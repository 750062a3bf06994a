import type { OperationDetails } from "../operations/operation-table.ts";
import { InvalidInput, isPlainObject } from "./invalid-input.ts";

/**
 * Looks at the members of a JSON body before it is sent. Throws {@link InvalidInput} for the first one that is missing, empty,
 * or not of its form; never says what it holds. Bodies that were written already are not looked at.
 */
export function checkBody(check: NonNullable<OperationDetails["check"]>, body: unknown): void {
  if (body !== undefined && !isPlainObject(body)) return;
  for (const key in check) {
    const name = key.replace("?", "");
    const value = body?.[name];
    const pattern = check[key] ?? "";
    if (value === undefined) {
      if (name === key) throw new InvalidInput(`body.${name} is missing`);
    } else if (!new RegExp(pattern).test(String(value))) {
      throw new InvalidInput(
        `body.${name} ${String(value) === "" ? "is empty" : `is not of the form ${pattern}`}`,
      );
    }
  }
}
