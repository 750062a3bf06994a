import { type Credentials, CredentialsFault } from "./authenticator.ts";

/** Visible ASCII: what an HTTP header carries unchanged in every runtime. Wider than RFC 6750's "b64token". */
const SENDABLE = /^[\x21-\x7e]+$/;

/** True for a token that a header can carry. */
export const isSendable = (token: unknown): token is string =>
  typeof token === "string" && SENDABLE.test(token);

/** `Authorization: Bearer`. Throws a {@link CredentialsFault} for a token that a header cannot carry; `name` says whose. */
export function bearerCredentials(token: unknown, name = "token"): Credentials {
  if (isSendable(token)) return { headers: { authorization: `Bearer ${token}` } };
  throw new CredentialsFault(
    typeof token === "string"
      ? `the ${name} is empty or holds characters that a header cannot carry`
      : `the ${name} is ${token === null ? "null" : `of type ${typeof token}`}, not a string`,
  );
}
