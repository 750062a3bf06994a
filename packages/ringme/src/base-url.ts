import { RequestError } from "@pbxkit/core";

/** Telphin's API server, the one that most clients of the platform use. */
export const DEFAULT_BASE_URL = "https://apiproxy.telphin.ru";

/** What stands before the document's paths. */
export const PREFIX = "/api/ver1.0";

/** Tokens are asked for at the root, so an address that has the prefix already would be wrong twice. Throws a `RequestError`. */
export function withoutPrefix(baseUrl: string): string {
  if (!/\/api\/ver1\.0\/*$/.test(baseUrl)) return baseUrl;
  throw new RequestError(`baseUrl ends with ${PREFIX}, which the client adds itself; leave it out`, {
    operation: "createRingmeClient",
  });
}
