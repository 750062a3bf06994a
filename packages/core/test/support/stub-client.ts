import type { ApiError, ClientOptions, Result } from "@pbxkit/core";
import { bearer, type ClientDefinition, createClient, type OperationTable } from "@pbxkit/core/client";

/** One operation of each kind that the transport treats in a way of its own. */
export const operations: OperationTable = {
  "/things": { GET: "read", PUT: "idempotent", POST: "once", CLEAR: "once" },
  "/things/{id}": {
    GET: "read",
    PUT: "idempotent",
    PATCH: "once",
    DELETE: { effect: "idempotent", answer: "none" },
  },
  "/things/{id}/parts/{part_id}": { GET: "read", POST: { effect: "once", empty: true } },
  "/forms": { PUT: { effect: "idempotent", body: "form" } },
  "/uploads": { PUT: { effect: "idempotent", body: "multipart" } },
  "/bytes": { PUT: { effect: "idempotent", body: "binary" }, GET: { effect: "read", answer: "binary" } },
  "/notes": { PUT: { effect: "idempotent", body: "text" }, GET: { effect: "read", answer: "text" } },
  "/search": {
    GET: { effect: "read", query: { comma: "comma", space: "space", pipe: "pipe", json: "json" } },
  },
};

type StubCall = (path: string, init?: object) => Promise<Result<unknown, ApiError>>;
/** A client as it is at run time: the stub's document has no types. */
export interface StubClient {
  readonly GET: StubCall;
  readonly PUT: StubCall;
  readonly POST: StubCall;
  readonly PATCH: StubCall;
  readonly DELETE: StubCall;
  readonly CLEAR: StubCall;
}

/** The token that every stub client sends, unless its definition says otherwise. */
export const TOKEN = "token-of-the-stub";

/** A client of an invented vendor at https://pbx.example. Waits have no length unless `random` is given. */
export function stubClient(options: ClientOptions, definition: Partial<ClientDefinition> = {}): StubClient {
  return createClient(
    {
      baseUrl: "https://pbx.example",
      operations,
      authenticator: bearer(TOKEN),
      methods: { CLEAR: "delete the things one by one" },
      ...definition,
    },
    { random: () => 0, ...options },
  ) as unknown as StubClient;
}
