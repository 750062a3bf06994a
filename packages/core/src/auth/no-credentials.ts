import { type Authenticator, CredentialsFault } from "./authenticator.ts";

/**
 * Stands in for credentials that are missing or unusable. Making a client never throws for them; each call that needs
 * them rejects with an `AuthError` that says `problem`, and nothing is sent.
 */
export function noCredentials(problem: string): Authenticator {
  return {
    current() {
      throw new CredentialsFault(problem);
    },
  };
}
