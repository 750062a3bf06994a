/** Rounds of the derivation: the most that every runtime allows. A password must not be guessed from the name of a key. */
const ROUNDS = 100_000;
const derived = new Map<string, Promise<string>>();
/** Keys that are remembered, with their secrets, which clients keep anyway; each costs tens of milliseconds to make. */
const MOST_DERIVED = 1_000;

/**
 * A key made from what is public (`names`: address, endpoint, app) and what must be the same for all who share
 * (`secret`), which cannot be had back from it.
 *
 * Source: RFC 8018, section 5.2 (PBKDF2).
 */
export function storeKey(names: readonly string[], secret: string): Promise<string> {
  const salt = JSON.stringify(names);
  const id = `${salt}\n${secret}`;
  let key = derived.get(id);
  if (!key) {
    if (derived.size >= MOST_DERIVED) derived.clear();
    key = derive(salt, secret);
    derived.set(id, key);
  }
  return key;
}

async function derive(salt: string, secret: string): Promise<string> {
  const material = await crypto.subtle.importKey("raw", bytesOf(secret), "PBKDF2", false, ["deriveBits"]);
  const algorithm = { name: "PBKDF2", hash: "SHA-256", salt: bytesOf(salt), iterations: ROUNDS };
  return hex(await crypto.subtle.deriveBits(algorithm, material, 128));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
