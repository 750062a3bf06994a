import { RequestError } from "../errors/request-error.ts";
import { findOperation } from "../operations/find-operation.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { writeBody } from "../request/body.ts";
import { mergeHeaders } from "../request/headers.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { fillPath } from "../request/path.ts";
import { writeQuery } from "../request/query.ts";
import type { ClientDefinition } from "./definition.ts";
import type { CallParts } from "./openapi-fetch.ts";
import type { CallOptions, HeadersInput, ParseAs } from "./options.ts";

/** `init` as it arrives at run time. */
export interface RuntimeInit extends CallOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: HeadersInput;
  };
  readonly body?: unknown;
  readonly parseAs?: ParseAs | undefined;
}

/** An operation's entry, and the parts of the call as text. Throws a `RequestError` for input that cannot be sent safely. */
export function prepare(
  definition: ClientDefinition,
  clientHeaders: HeadersInput | undefined,
  method: string,
  template: string,
  init: RuntimeInit,
): { readonly details: OperationDetails; readonly parts: CallParts } {
  const details = findOperation(definition.operations, method, template);
  try {
    if (typeof template !== "string" || !template.startsWith("/")) {
      throw new InvalidInput(`the path must be a template that begins with "/"`);
    }
    const { params, body } = init;
    const path = fillPath(template, { ...definition.pathDefaults, ...definedOnly(params?.path) });
    const headers = mergeHeaders(
      { accept: details.answer === "binary" ? "*/*" : "application/json" },
      definition.headers,
      clientHeaders,
      params?.header,
      init.headers,
    );
    const query = params?.query ? writeQuery(params.query, details.query) : "";
    if (body === undefined) {
      return { details, parts: { method, template, path, query, headers, body: undefined } };
    }
    const written = writeBody(body, details.body, headers.get("content-type") ?? undefined);
    if (written.contentType === undefined) headers.delete("content-type");
    else headers.set("content-type", written.contentType);
    return { details, parts: { method, template, path, query, headers, body: written.body } };
  } catch (thrown) {
    if (!(thrown instanceof InvalidInput)) throw thrown;
    throw new RequestError(thrown.problem, { operation: `${method} ${template}` });
  }
}

/** A parameter that is given as undefined is not given. */
function definedOnly(values: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  const defined: Record<string, unknown> = {};
  for (const name in values) if (values[name] !== undefined) defined[name] = values[name];
  return defined;
}
