import type { ApiError } from "../errors/answer-errors.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { fillPath, writeQuery } from "../request/address.ts";
import { JSON_TYPE, mergeHeaders, withContentType } from "../request/headers.ts";
import {
  demand,
  isFormData,
  isPlainObject,
  isStream,
  kindTag,
  loaded,
  refuseUnknown,
} from "../request/invalid-input.ts";
import { writeJson } from "../request/json.ts";
import type { RequestPlan } from "../transport/request-plan.ts";
import type { Engine } from "./engine.ts";
import type { CallOptions, HeadersInput, ParseAs } from "./options.ts";
import type { Result } from "./result.ts";

/** `init` as it arrives at run time. */
export interface RuntimeInit extends CallOptions {
  /** What fills in the path, and what goes into the query and the headers. */
  readonly params?: {
    /** Values of the path's parameters. */
    readonly path?: Readonly<Record<string, unknown>> | undefined;
    /** Query parameters; undefined and null ones are left out. */
    readonly query?: Readonly<Record<string, unknown>> | undefined;
    /** Header parameters. */
    readonly header?: HeadersInput | undefined;
  };
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
  const shared = sharedHeaders(details);
  const headers = params?.header || own ? mergeHeaders(shared.plain, params?.header, own) : shared.plain;
  const plan = {
    method,
    url: address ?? (query === "" ? root + path : `${root}${path}?${query}`),
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
  const given = headers.get("content-type") ?? undefined;
  if (!given && !details.body && isJson(body)) return ready(writeJson(body, "body"), JSON_TYPE);
  // As it is now: the caller may go on to fill the same form for the next call.
  const isForm = isFormData(body);
  const kept = isForm ? [...body] : isPlainObject(body) ? { ...body } : body;
  return loaded(import("../request/body.ts")).then(async ({ ownBody, writeBody }) => {
    const written = writeBody(kept, details.body, given, isForm);
    return ready(await ownBody(written.body), written.contentType);
  });
}

/** True for what is written as JSON where nothing else is declared; what is a body already, and other forms, take more code. */
const isJson = (body: unknown): boolean =>
  /^(Object|Array|String|Number|Boolean|Null)$/.test(kindTag(body)) && !isStream(body);
