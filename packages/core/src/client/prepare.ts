import type { ApiError } from "../errors/answer-errors.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { fillPath, writeQuery } from "../request/address.ts";
import { JSON_TYPE, mergeHeaders, withContentType } from "../request/headers.ts";
import { demand, isPlainObject, kindTag, loaded, refuseUnknown } from "../request/invalid-input.ts";
import { writeJson } from "../request/json.ts";
import { bytesOf } from "../response/read-body.ts";
import type { RequestPlan } from "../transport/request-plan.ts";
import type { ApiShape, ClientMethod, Input, InputArguments, OperationResult } from "./client-types.ts";
import type { Engine } from "./engine.ts";
import type { CallOptions, HeadersInput, ParseAs } from "./options.ts";
import type { Result } from "./result.ts";

/** `init` as it arrives at run time. */
export interface RuntimeInit extends CallOptions {
  /** What fills in the path, and what goes into the query and the headers. */
  readonly params?:
    | {
        /** Values of the path's parameters. */
        readonly path?: Readonly<Record<string, unknown>> | undefined;
        /** Query parameters; undefined and null ones are left out. */
        readonly query?: Readonly<Record<string, unknown>> | undefined;
        /** Header parameters. */
        readonly header?: HeadersInput | undefined;
      }
    | undefined;
  /** Sent in the operation's form, JSON by default, where it is no body already (a form, bytes, a stream). */
  readonly body?: unknown;
  /** How the answer's body is handed over. */
  readonly parseAs?: ParseAs | undefined;
}

/** A call by method and path, as it is at run time; with an `address`, at that one and not where `init` leads. */
export type RuntimeCall = (
  method: string,
  template: string,
  init?: RuntimeInit,
  address?: string,
) => Promise<Result<unknown, ApiError>>;

/** All that {@link RuntimeInit} has, and its `params`. */
const INIT = ["params", "body", "headers", "signal", "timeout", "attemptTimeout", "retry", "parseAs"];
const PARAMS = ["path", "query", "header"];

/** The request of a call. Throws `InvalidInput` for what cannot be sent safely. */
export function prepare(
  { root, definition, sharedHeaders }: Engine,
  details: OperationDetails,
  method: string,
  template: string,
  init: RuntimeInit,
  address?: string,
): RequestPlan | Promise<RequestPlan> {
  demand(typeof init === "object", "init must be an object, such as { params }");
  const { params, body, headers: own } = init;
  refuseUnknown("init", init, INIT);
  if (params) refuseUnknown("params", params, PARAMS);
  const path = fillPath(template, params?.path, definition.pathDefaults);
  const query = params?.query ? writeQuery(params.query, details.query) : "";
  const shared = sharedHeaders(details, init.parseAs);
  const headers = params?.header || own ? mergeHeaders(shared.plain, params?.header, own) : shared.plain;
  const plan = {
    method,
    url: address ?? root + path + (query && `?${query}`),
    headers,
    body: undefined,
    methodHint: definition.methods?.[method],
  };
  if (details.check) definition.checkBody?.(details.check, body);
  if (body === undefined) return plan;
  const ready = (sent: BodyInit, contentType: string | undefined): RequestPlan => ({
    ...plan,
    headers: withContentType(headers, shared, contentType),
    body: sent,
  });
  const given = headers.get("content-type");
  const kind = kindTag(body);
  // What is a body already, and other forms than JSON, take more code.
  if (!given && !details.body && (isPlainObject(body) || /^(Array|String|Number|Boolean|Null)$/.test(kind)))
    return ready(writeJson(body, "body"), JSON_TYPE);
  // As it is now: the caller may go on to fill the same form or buffer for the next call.
  const kept = /^(FormD|URLS)/.test(kind)
    ? [...(body as FormData)]
    : /.(Array|View|Buffer)$/.test(kind)
      ? bytesOf(body).slice()
      : isPlainObject(body)
        ? { ...body }
        : body;
  return loaded(import("../request/body.ts")).then(async ({ ownBody, writeBody }) => {
    const written = writeBody(kept, details.body, given, kind);
    return ready(await ownBody(written.body), written.contentType);
  });
}

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
