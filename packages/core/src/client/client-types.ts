import type { PagedList, PaginateOptions } from "../pagination/page.ts";
import type { CallOptions, ParseAs } from "./options.ts";
import type { DataOf, ErrorOf, Result } from "./result.ts";

/** What the generator knows of a vendor's API, and what the client adds to it. */
export interface ApiShape {
  /** Method -> path -> operation. */
  routes: object;
  /** Pageable path -> type of a row. */
  lists: object;
  /** Path parameters that the client fills in, so that calls may leave them out. */
  known: string;
  /** Failures that the vendor reports inside a 2xx answer. */
  failure: unknown;
}

// Asked first: without strict null checks, undefined extends everything.
type Parsed<Data, As> = [As] extends [undefined]
  ? Data
  : As extends "stream"
    ? ReadableStream<Uint8Array>
    : As extends "blob"
      ? Blob
      : As extends "arrayBuffer"
        ? ArrayBuffer
        : As extends "text"
          ? string
          : Data;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

/** What a call resolves to: what the operation declares, as `As` hands it over, and the vendor's own failure. */
export type OperationResult<Operation, As, Extra> = Result<
  Parsed<DataOf<ResponsesOf<Operation>>, As>,
  ErrorOf<ResponsesOf<Operation>> | Extra
>;

type CallArguments<Operation, Known extends string, As> = InitArguments<
  Init<Operation, Known> & {
    /** Default: as the document declares. "stream" hands over the bytes as they come; the deadline goes on. */
    parseAs?: As;
  }
>;

declare const operationsOf: unique symbol;

/**
 * `Key` where `T` has it, and otherwise all keys, for the compiler to name. A constraint on `Key` instead would put all keys in
 * the place of a wrong one, and types would be made of all of them at every call. What else a call takes is then any number
 * of arguments: the compiler counts them before it looks at the path, and is to complain of that.
 */
type KeyOf<T, Key> = [Key] extends [keyof T] ? Key : keyof T;

type At<T, Key> = [Key] extends [keyof T] ? T[Key] : never;

/** A method of the client. Types are looked up by the path, never computed over all paths. */
export interface ClientMethod<Operations, Known extends string, Extra> {
  <Path extends string, As extends ParseAs | undefined = undefined>(
    path: KeyOf<Operations, Path>,
    ...init: [Path] extends [keyof Operations] ? CallArguments<Operations[Path], Known, As> : never[]
  ): Promise<OperationResult<At<Operations, Path>, As, Extra>>;
  /** Never there. Compilers tell the clients of two vendors apart by it; of generic signatures they compare too little. */
  readonly [operationsOf]?: Operations;
}

type StandardMethod = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

type Calls<Api extends ApiShape> = {
  readonly [Method in StandardMethod | keyof Api["routes"]]: ClientMethod<
    Method extends keyof Api["routes"] ? Api["routes"][Method] : Record<never, never>,
    Api["known"],
    Api["failure"]
  >;
};

/** A typed client: a method per HTTP method, `paginate` for lists. */
export type Client<Api extends ApiShape> = Calls<Api> & {
  /**
   * Walks a list of the API, row by row or page by page.
   *
   * @example
   * ```ts
   * import { createPlusofonClient } from "@pbxkit/plusofon";
   *
   * const plusofon = createPlusofonClient({ token: process.env.PLUSOFON_TOKEN });
   * for await (const account of plusofon.paginate("/api/v1/sip")) console.log(account.id);
   * // prints: 80
   * // prints: 81
   * // prints: 82
   * ```
   */
  readonly paginate: Paginate<Api>;
};

/** Keys of `T` that may be left out become optional when `Known` (defaults of the client) names them. */
type WithDefaults<T, Known extends string> = {
  [K in keyof T as K extends Known ? K : never]?: T[K] | undefined;
} & {
  [K in keyof T as K extends Known ? never : K]: T[K];
};

/** `{ [K]: V }`, optional when every member of `V` is, empty when `V` has none, absent when there is no `V`. */
type Part<K extends string, V> = [V] extends [never]
  ? unknown
  : [keyof V] extends [never]
    ? { [key in K]?: Record<string, never> | undefined }
    : Record<never, never> extends V
      ? { [key in K]?: V | undefined }
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
    ? { body?: Content[keyof Content] | undefined }
    : unknown;

/** What a call of `Operation` takes. Every key is known by name, so an undeclared one is a compile error. */
export type Init<Operation, Known extends string> = Part<"params", ParamsOf<Operation, Known>> &
  BodyPart<Operation> &
  CallOptions;

/** What an operation takes by name: the members of `params`, and `body` beside them. */
export type Input<Operation, Known extends string> = ParamsOf<Operation, Known> & BodyPart<Operation>;

/** `init` may be left out when nothing in it is required. */
export type InitArguments<I> = Record<never, never> extends I ? [init?: I] : [init: I];

/** `input` may be left out when nothing of what the operation takes is required. */
export type InputArguments<I, Options> =
  Record<never, never> extends I ? [input?: I & Options] : [input: I & Options];

type OperationAt<Routes, Path> = Routes extends { GET: infer Operations }
  ? Path extends keyof Operations
    ? Operations[Path]
    : never
  : never;

type ListArguments<Api extends ApiShape, List, Operation = OperationAt<Api["routes"], ListPath<List>>> = [
  ...(List extends string
    ? InitArguments<Init<Operation, Api["known"]>>
    : InputArguments<Input<Operation, Api["known"]>, CallOptions>),
  options?: PaginateOptions,
];

/** The function of an operation that answers with a list. */
interface ListFunction<Path> {
  (client: never, input: never): unknown;
  readonly method: "GET";
  readonly path: Path;
}

type ListPath<List> = List extends ListFunction<infer Path> ? Path : List;

type Listable<Lists, List> = [ListPath<List>] extends [keyof Lists]
  ? List
  : keyof Lists | ListFunction<keyof Lists>;

/**
 * Walks a list from its first page (or from a cursor) to its end. Only functions and paths of operations that the document
 * marks with `x-pagination` are accepted.
 *
 * Rejects like a call does, an `ApiError` included; with a `PaginationError` when the pages contradict each other; and
 * with a `RequestError` for options that cannot be followed. The error's `cursor` is that of the last page before it.
 */
export type Paginate<Api extends ApiShape> = <List extends string | ListFunction<string>>(
  list: Listable<Api["lists"], List>,
  ...rest: [ListPath<List>] extends [keyof Api["lists"]] ? ListArguments<Api, List> : never[]
) => PagedList<At<Api["lists"], ListPath<List>>>;

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

/** The methods that openapi-fetch's types know. */
export type UsualMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/**
 * Paths as openapi-fetch and its companions take them: with plain strings for open sets of values, and with every usual method
 * that a path does not have, as openapi-typescript writes them. Some companions look for what all paths have.
 */
export type PlainPaths<Paths> = {
  [Path in keyof Paths]: PlainStrings<Paths[Path]> & {
    [Method in Exclude<UsualMethod, keyof Paths[Path]>]?: never;
  };
};

type WithKnown<Operation, Known extends string> = Operation extends { parameters: infer Parameters }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Parameters, "path"> & Part<"path", PathOf<Operation, Known>>;
    }
  : Operation;

/** Paths for openapi-fetch whose calls may leave out the path parameters that the client knows. */
export type KnownPaths<Paths, Known extends string> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: WithKnown<Paths[Path][Method], Known>;
  };
};
