import { type Authenticator, bearer, type TokenSource } from "@pbxkit/core";

export type RingmeAuth = TokenSource;

export function authenticatorOf(auth: RingmeAuth): Authenticator {
  return bearer(auth);
}
