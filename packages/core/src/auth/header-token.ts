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
      ? `the ${name} ${flawOf(token)}`
      : `the ${name} is ${token === null ? "null" : `of type ${typeof token}`}, not a string`,
  );
}

/** What is wrong with a token, without a character of it. */
function flawOf(token: string): string {
  if (token === "") return "is empty";
  if (/^bearer\s/i.test(token)) return 'begins with "Bearer", which the client adds itself';
  if (token.trim() !== token) return "begins or ends with white space; trim it";
  return "holds characters that a header cannot carry";
}
