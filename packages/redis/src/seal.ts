/** Makes values unreadable to whoever reads the store. Both are given the key of the value, which is to be bound to it. */
export interface Seal {
  /** The text as it is written. */
  readonly seal: (text: string, key: string) => string | Promise<string>;
  /** The text as it was given to `seal`. Rejects for what is none, or another key's. */
  readonly open: (sealed: string, key: string) => string | Promise<string>;
}

/** Bytes of the random part, as AES-GCM wants it. */
const NONCE = 12;

/**
 * Seals values with AES-GCM of WebCrypto. All processes need the same key, of 16, 24 or 32 random bytes.
 *
 * Source: NIST SP 800-38D.
 *
 * @example
 * ```ts
 * import { aesGcmSeal } from "@pbxkit/redis";
 *
 * const { seal, open } = aesGcmSeal(crypto.getRandomValues(new Uint8Array(32)));
 * console.log(await open(await seal("a token", "a key"), "a key")); // prints: a token
 * ```
 */
export function aesGcmSeal(key: Uint8Array): Seal {
  const secret = crypto.subtle.importKey("raw", new Uint8Array(key), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  // A key of a wrong length fails each use; nothing else is to be told of it.
  secret.catch(() => {});
  const parameters = (iv: Uint8Array<ArrayBuffer>, name: string) => ({
    name: "AES-GCM",
    iv,
    additionalData: new TextEncoder().encode(name),
  });
  return {
    async seal(text, name) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
      const plain = new TextEncoder().encode(text);
      const sealed = await crypto.subtle.encrypt(parameters(nonce, name), await secret, plain);
      return toBase64(nonce) + toBase64(new Uint8Array(sealed));
    },
    async open(sealed, name) {
      const bytes = fromBase64(sealed);
      const nonce = bytes.slice(0, NONCE);
      const plain = await crypto.subtle.decrypt(parameters(nonce, name), await secret, bytes.slice(NONCE));
      return new TextDecoder().decode(plain);
    },
  };
}

// 12 bytes are 16 characters without padding, so that two texts in a row are one.
const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
