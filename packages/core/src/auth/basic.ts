import type { Authenticator } from "./authenticator.ts";

/** `Authorization: Basic` (RFC 7617, UTF-8) from a user name and password. */
export function basic(username: string, password: string): Authenticator {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const credentials = {
    headers: { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` },
  };
  return { current: () => credentials };
}
