import { parseBaseUrl } from "../../client/settings.ts";
import { RequestError } from "../../errors/unanswered-errors.ts";
import { InvalidInput } from "../../request/invalid-input.ts";

/** What a user is asked to allow, and where the code goes. */
export interface AuthorizationRequest {
  /** An http(s) address; may carry a path prefix and a final slash. */
  readonly baseUrl: string;
  /** Path of the authorization page under the base address. */
  readonly path: string;
  /** The app's public id, for `client_id`. */
  readonly clientId: string;
  /** Where the user comes back to, with the code in the query; for `redirect_uri`. */
  readonly redirectUri: string;
  /** What the user is asked to allow: names parted by spaces (RFC 6749, section 3.3). */
  readonly scope: string;
  /**
   * Comes back with the code. A value that cannot be guessed shows that the answer is to this request (RFC 6749, section
   * 10.12).
   */
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
