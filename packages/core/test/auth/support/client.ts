import type { ClientOptions } from "@pbxkit/core";
import { type Authenticator, createClient } from "@pbxkit/core/client";

export interface Thing {
  parameters: Record<string, never>;
  responses: { 200: { content: { "application/json": { ok: boolean } } } };
}

export interface ThingApi {
  routes: { GET: { "/things": Thing; "/other": Thing }; POST: { "/things": Thing } };
  lists: Record<never, never>;
  known: never;
  failure: never;
}

/** A client of a small API under `https://api.example/v1`; POST /things must not be done twice. */
export function clientOf(authenticator: Authenticator, options: ClientOptions & { baseUrl?: string }) {
  const { baseUrl = "https://api.example", ...rest } = options;
  return createClient<ThingApi>(
    {
      baseUrl,
      prefix: "/v1",
      operations: { "/things": { GET: "read", POST: "once" }, "/other": { GET: "read" } },
      authenticator,
    },
    rest,
  );
}
