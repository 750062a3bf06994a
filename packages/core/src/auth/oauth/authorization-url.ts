import { parseBaseUrl } from "../../client/base-url.ts";
import { RequestError } from "../../errors/request-error.ts";
import { InvalidInput } from "../../request/invalid-input.ts";

/** What a user is asked to allow, and where the code goes. */
export interface AuthorizationRequest {
  readonly baseUrl: string;
  /** Path of the authorization page under the base address. */
  readonly path: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly state: string;
}

/**
 * The address of the authorization page for the code grant. Throws a `RequestError` for a `baseUrl` that is not an
 * http(s) address.
 *
 * Source: RFC 6749, section 4.1.1.
 */
export function authorizationUrl({
  baseUrl,
  path,
  clientId,
  redirectUri,
  scope,
  state,
}: AuthorizationRequest): string {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
  });
  try {
    return `${parseBaseUrl(baseUrl)}${path}?${query}`;
  } catch (thrown) {
    if (!(thrown instanceof InvalidInput)) throw thrown;
    throw new RequestError(thrown.problem, { operation: "authorizationUrl" });
  }
}
