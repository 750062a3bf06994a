import type {
  ApiShape,
  ClientMethod,
  Input,
  InputArguments,
  OperationResult,
} from "../client/client-types.ts";
import type { CallOptions, ParseAs } from "../client/options.ts";
import type { RuntimeInit } from "../client/prepare.ts";

/** What an operation's function calls: a client, or anything else that has the client's method. */
export type Caller<Api extends ApiShape, Method extends keyof Api["routes"]> = {
  readonly [M in Method]: ClientMethod<Api["routes"][M], Api["known"], Api["failure"]>;
};

interface ParsedCallOptions<As> extends CallOptions {
  /** Default: as the document declares. "stream" hands over the bytes as they come; the deadline goes on. */
  readonly parseAs?: As;
}

type NamedCall<Client, Operation, Known extends string, Extra> = <As extends ParseAs | undefined = undefined>(
  client: Client,
  ...input: InputArguments<Input<Operation, Known>, ParsedCallOptions<As>>
) => Promise<OperationResult<Operation, As, Extra>>;

/**
 * An operation as a function: `getThing(client, { path, query, header, body, ...options })`. It makes the same call as the
 * client's method with the path, and carries both. Types are looked up, as those of the method.
 */
export type OperationFunction<
  Api extends ApiShape,
  Method extends keyof Api["routes"],
  Path extends keyof Api["routes"][Method],
> = {
  /** The HTTP method, as it is sent. */
  readonly method: Method;
  /** The path's template, as the document writes it. */
  readonly path: Path;
} & NamedCall<Caller<Api, Method>, Api["routes"][Method][Path], Api["known"], Api["failure"]>;

/**
 * Makes an operation's function. A vendor's generated `operations.ts` has one for each operation of the document.
 */
export function defineOperation<
  Api extends ApiShape,
  Method extends keyof Api["routes"],
  Path extends keyof Api["routes"][Method],
>(method: Method, path: Path): OperationFunction<Api, Method, Path> {
  const call = (client: Record<Method, RuntimeMethod>, input?: RuntimeInput) =>
    client[method](path, initOfInput(input));
  return Object.assign(call, { method, path }) as unknown as OperationFunction<Api, Method, Path>;
}

type RuntimeMethod = (path: PropertyKey, init: RuntimeInit) => Promise<never>;

/** What a call by name takes, as it arrives at run time. */
export type RuntimeInput = Omit<RuntimeInit, "params"> & NonNullable<RuntimeInit["params"]>;

/** The same as `init` of a call by path. */
export function initOfInput(
  input: (RuntimeInput & { readonly params?: unknown }) | null | undefined,
): RuntimeInit {
  const { path, query, header, params, ...rest } = input ?? {};
  // `params` belongs to the other form: in this place it is refused, and would be lost otherwise.
  return { ...rest, params: { path, query, header, ...(params === undefined ? {} : { params }) } };
}
