import type { OperationDetails } from "../operations/operation-table.ts";
import { mergeHeaders } from "../request/headers.ts";
import type { HeadersInput } from "./options.ts";

/** The headers that all calls of an operation share. Never changed: a call with more takes a copy. */
export type SharedHeaders = (details: OperationDetails) => Headers;

/**
 * Merges a client's headers, once for all of its calls. They ask for what an operation declares: some servers answer
 * errors as HTML pages to those who do not ask for JSON. Throws `InvalidInput` for what cannot be sent.
 */
export function createSharedHeaders(...sources: readonly (HeadersInput | undefined)[]): SharedHeaders {
  const asking = (accept: string) => mergeHeaders(new Headers({ accept }), ...sources);
  const json = asking("application/json");
  const anything = asking("*/*");
  return ({ answer }) => (answer === "binary" ? anything : json);
}
