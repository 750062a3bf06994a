import { isPbxError, type PbxError } from "@pbxkit/core";

/** A promise that was not kept. */
export class Mismatch extends Error {
  override readonly name = "Mismatch";
}

/** Fails with `problem` unless `condition` holds. */
export function check(condition: unknown, problem: string): asserts condition {
  if (!condition) throw new Mismatch(problem);
}

/** Fails unless both are the same value: primitives, arrays and plain objects. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  check(same(actual, expected), `${what}: expected ${shown(expected)}, got ${shown(actual)}`);
}

/** The error of a call that has to reject, which must be of this class of the packages. */
export async function rejection<E extends PbxError>(
  call: Promise<unknown>,
  errorClass: new (...parameters: never[]) => E,
): Promise<E> {
  let value: unknown;
  try {
    value = await call;
  } catch (error) {
    check(error instanceof errorClass, `expected a ${errorClass.name}, got ${shown(error)}`);
    check(isPbxError(error), `isPbxError does not know a ${errorClass.name}`);
    // Of the prototype: bundlers rename classes, and the name that people see must not change with that.
    equal([error.name, error.name.slice(-5)], [errorClass.prototype.name, "Error"], "the error's name");
    return error;
  }
  throw new Mismatch(`expected a ${errorClass.name}, but the call resolved to ${shown(value)}`);
}

/** The error of a result that has to carry one. */
export async function failure<E>(
  call: Promise<{ readonly error?: E; readonly data?: unknown }>,
): Promise<NonNullable<E>> {
  const { error, data } = await call;
  check(error, `expected a result with an error, got ${shown(data)}`);
  return error as NonNullable<E>;
}

function same(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  if (typeof actual !== "object" || typeof expected !== "object" || !actual || !expected) return false;
  if (Array.isArray(actual) !== Array.isArray(expected)) return false;
  const keys = Object.keys(expected);
  return (
    Object.keys(actual).length === keys.length &&
    keys.every(
      (key) =>
        Object.hasOwn(actual, key) &&
        same((actual as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]),
    )
  );
}

function shown(value: unknown): string {
  if (value instanceof Error) return `${value.name} (${value.message})`;
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 300 ? `${text.slice(0, 300)}...` : text;
}
