import type { HeadersInput, ParseAs } from "../client/options.ts";
import type { OperationDetails } from "../operations/operation-table.ts";
import { demandFields, demandText, shownName, within } from "./invalid-input.ts";

/** `base` with more headers, later ones winning; null and undefined take a header out. */
export function mergeHeaders(base: Headers, ...sources: readonly (HeadersInput | undefined)[]): Headers {
  const headers = new Headers(base);
  for (const source of sources) {
    if (source) demandFields("headers", source);
    for (const name in source) {
      const value: unknown = source[name];
      within(
        () => `header ${shownName(name.replace(/\s/g, "?"))}`,
        "has a name or value that HTTP does not allow",
        () =>
          value === null || value === undefined ? headers.delete(name) : headers.set(name, demandText(value)),
      );
    }
  }
  return headers;
}

/** What most bodies are sent as. */
export const JSON_TYPE = "application/json";

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
): (details: OperationDetails, parseAs?: ParseAs | OperationDetails["answer"]) => SharedHeaders {
  const asking = (accept: string, more?: HeadersInput): SharedHeaders => {
    const plain = mergeHeaders(new Headers({ accept }), more, ...sources);
    return { plain, json: mergeHeaders(plain, { "content-type": JSON_TYPE }) };
  };
  // Runtimes take half of a packed answer for the whole of it. Of JSON, its own form tells. Deno tells by itself, and unpacks
  // nothing for those who ask.
  const unpacked = "Deno" in globalThis ? {} : { "accept-encoding": "identity" };
  const json = asking(JSON_TYPE);
  const other = asking(JSON_TYPE, unpacked);
  const anything = asking("*/*", unpacked);
  return ({ answer }, parseAs = answer) =>
    answer === "binary" ? anything : parseAs && parseAs !== "json" ? other : json;
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
