import { type OpenapiFetchOptions, openapiFetch } from "@pbxkit/core/openapi-fetch";
import type { StubClient } from "./stub-client.ts";

type PlainCall = (
  path: string,
  init?: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** A plain openapi-fetch client as it is at run time. */
export interface PlainClient {
  readonly GET: PlainCall;
  readonly PUT: PlainCall;
  readonly POST: PlainCall;
  readonly PATCH: PlainCall;
  readonly DELETE: PlainCall;
  readonly HEAD: PlainCall;
  readonly CLEAR: PlainCall;
  readonly request: (method: string, path: string, init?: object) => ReturnType<PlainCall>;
  use(...middleware: readonly object[]): void;
}

/** The plain openapi-fetch client over a stub client. */
export const plainOf = (client: StubClient, options?: OpenapiFetchOptions): PlainClient =>
  openapiFetch(client, options) as unknown as PlainClient;
