import type { OperationDetails } from "../operations/operation-table.ts";
import { writeBody } from "../request/body.ts";
import { mergeHeaders } from "../request/headers.ts";
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

/** The parts of the call as text. Throws `InvalidInput` for what cannot be sent safely. */
export function prepare(
  definition: ClientDefinition,
  clientHeaders: HeadersInput | undefined,
  details: OperationDetails,
  method: string,
  template: string,
  init: RuntimeInit,
): CallParts {
  const { params, body } = init;
  const path = fillPath(template, params?.path, definition.pathDefaults);
  const headers = mergeHeaders(
    acceptHeader(details),
    definition.headers,
    clientHeaders,
    params?.header,
    init.headers,
  );
  const query = params?.query ? writeQuery(params.query, details.query) : "";
  const parts = { method, template, path, query, headers };
  if (body === undefined) return { ...parts, body };
  const written = writeBody(body, details.body, headers.get("content-type") ?? undefined);
  if (written.contentType === undefined) headers.delete("content-type");
  else headers.set("content-type", written.contentType);
  return { ...parts, body: written.body };
}

/** Asks for what the operation declares; some servers answer errors as HTML pages to those who do not ask for JSON. */
export const acceptHeader = ({ answer }: OperationDetails): HeadersInput => ({
  accept: answer === "binary" ? "*/*" : "application/json",
});
