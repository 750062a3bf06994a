/**
 * A number of 53 bits for a text: short enough for a cursor, and two different texts share one about once in 10^16.
 * Not a cryptographic hash: nobody gains by making two rows look alike.
 *
 * Source: cyrb53 by bryc (public domain), a two-lane multiply and xor hash.
 */
export function hash(text: string): number {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return 2 ** 32 * (second & 0x1fffff) + (first >>> 0);
}
