import type { OperationDetails } from "../operations/operation-table.ts";
import { demand, InvalidInput, isDate, isName, isOpaque, isPlainObject, kindOf } from "./invalid-input.ts";

/**
 * A value as JSON. A `Date` would take ISO form, which none of the vendors reads, `NaN` would become null, and a promise that
 * nobody awaits (or a `Map`, a `Blob`) would become `{}`, so these are refused; the value itself is never part of the message.
 */
export function writeJson(value: unknown, at: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, refuseLossy);
  } catch (thrown) {
    if (thrown instanceof InvalidInput) throw new InvalidInput(`${at} ${thrown.problem}`);
    // The runtime's message may quote the value.
  }
  demand(text !== undefined, `${at} cannot be written as JSON (a cycle, a BigInt, a function)`);
  return text;
}

/** `value` has been through `toJSON`, so the holder is asked for what was there before. */
function refuseLossy(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  if (
    (value !== original && isDate(original)) ||
    (typeof value === "object" && value === original && isOpaque(value)) ||
    (typeof value === "number" && !Number.isFinite(value))
  ) {
    throw new InvalidInput(`${isName(key) ? `field "${key}" is` : "holds"} ${kindOf(original)}`);
  }
  return value;
}

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
