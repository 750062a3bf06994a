import { type Authenticator, type Credentials, CredentialsFault } from "./authenticator.ts";

/** `Authorization: Basic` (RFC 7617, UTF-8) from a user name and password. A name with a colon fails with an `AuthError`. */
export function basic(username: string, password: string): Authenticator {
  let credentials: Credentials | undefined;
  return {
    current() {
      credentials ??= basicCredentials(username, password);
      return credentials;
    },
  };
}

function basicCredentials(username: string, password: string): Credentials {
  if (username.includes(":")) {
    throw new CredentialsFault("the user name holds a colon, which HTTP Basic authentication cannot carry");
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return { headers: { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` } };
}
