type AnyFunction = (...given: never[]) => unknown;

/**
 * `T` with plain `string` for open sets of values. openapi-fetch and its companions take everything apart that looks like an
 * object, and `string & {}`, which keeps an editor's suggestions, does.
 */
export type PlainStrings<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends AnyFunction
    ? T
    : T extends object
      ? { [K in keyof T]: PlainStrings<T[K]> }
      : T;
