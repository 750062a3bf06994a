/** Makes ids, tokens and passwords. The same start gives the same sequence, so that a test run can be repeated. */
export interface Identifiers {
  /** A random integer from `minimum` to `maximum`, both included. */
  integer(minimum: number, maximum: number): number;
  /** `length` characters of `alphabet`. */
  text(length: number, alphabet?: string): string;
  /** `length` lower-case hexadecimal digits. */
  hex(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/**
 * Reproducible identifiers: mulberry32, a 32-bit generator. For simulators only, never for secrets.
 *
 * @param start any integer; another start gives another sequence
 */
export function createIdentifiers(start = 1): Identifiers {
  let seed = start | 0;
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (minimum: number, maximum: number) =>
    minimum + Math.floor(next() * (maximum - minimum + 1));
  const text = (length: number, alphabet: string = letters) =>
    Array.from({ length }, () => alphabet[integer(0, alphabet.length - 1)]).join("");
  const hex = (length: number) => text(length, "0123456789abcdef");
  return {
    integer,
    text,
    hex,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${text(1, "89ab")}${hex(3)}-${hex(12)}`,
  };
}
