import type { OperationDetails } from "../operations/operation-table.ts";
import { mergeHeaders } from "../request/headers.ts";
import type { HeadersInput } from "./options.ts";

/** What most bodies are sent as. */
const JSON_TYPE = "application/json";

/** The headers that all calls of an operation share. Never changed: a call with others takes a copy. */
export interface SharedHeaders {
  readonly plain: Headers;
  /** With the content type of a JSON body. */
  readonly json: Headers;
}

/**
 * Merges a client's headers, once for all of its calls. They ask for what an operation declares: some servers answer
 * errors as HTML pages to those who do not ask for JSON. Throws `InvalidInput` for what cannot be sent.
 */
export function createSharedHeaders(
  ...sources: readonly (HeadersInput | undefined)[]
): (details: OperationDetails) => SharedHeaders {
  const asking = (accept: string): SharedHeaders => {
    const plain = mergeHeaders(new Headers({ accept }), ...sources);
    return { plain, json: mergeHeaders(plain, { "content-type": JSON_TYPE }) };
  };
  const json = asking(JSON_TYPE);
  const anything = asking("*/*");
  return ({ answer }) => (answer === "binary" ? anything : json);
}

/** `headers` with the content type of a body; without one where the runtime sets it. */
export function withContentType(
  headers: Headers,
  shared: SharedHeaders,
  contentType: string | undefined,
): Headers {
  if (headers === shared.plain && contentType === JSON_TYPE) return shared.json;
  return mergeHeaders(headers, { "content-type": contentType });
}
