import type { CallOptions } from "./options.ts";

/** Keys of `T` that may be left out become optional when `Known` (defaults of the client) names them. */
type WithDefaults<T, Known extends string> = { [K in keyof T as K extends Known ? K : never]?: T[K] } & {
  [K in keyof T as K extends Known ? never : K]: T[K];
};

/** `{ [K]: V }`, optional when every member of `V` is, empty when `V` has none, absent when there is no `V`. */
type Part<K extends string, V> = [V] extends [never]
  ? unknown
  : unknown extends V
    ? { [key in K]?: Record<string, never> }
    : Record<never, never> extends V
      ? { [key in K]?: V }
      : { [key in K]: V };

type PathOf<Operation, Known extends string> = Operation extends { parameters: { path: infer Path } }
  ? WithDefaults<Path, Known>
  : never;

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? Exclude<Query, undefined>
  : never;

type HeaderOf<Operation> = Operation extends { parameters: { header?: infer Header } }
  ? Exclude<Header, undefined>
  : never;

type ParamsOf<Operation, Known extends string> = Part<"path", PathOf<Operation, Known>> &
  Part<"query", QueryOf<Operation>> &
  Part<"header", HeaderOf<Operation>>;

type BodyPart<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown;

/** What a call of `Operation` takes. Every key is known by name, so an undeclared one is a compile error. */
export type Init<Operation, Known extends string> = Part<"params", ParamsOf<Operation, Known>> &
  BodyPart<Operation> &
  CallOptions;

/** `init` may be left out when nothing in it is required. */
export type InitArguments<I> = Record<never, never> extends I ? [init?: I] : [init: I];

/**
 * `Arguments` of one path, any number for several. A path that does not exist counts as all paths, and the compiler counts
 * arguments before it looks at the path: so it complains of the path, and not of an argument.
 */
export type OnlyAtOne<Path, Arguments, All = Path> = Path extends unknown
  ? [All] extends [Path]
    ? Arguments
    : never[]
  : never;
