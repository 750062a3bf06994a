const LONGEST = 32;
const MOST_DIGITS = 3;
const lower = /^[a-z]+\d*[a-z]*$/;
const upper = /^[A-Z]+\d*[A-Z]*$/;
const camel = /^[a-z]+\d*(?:[A-Z][a-z]+\d*)+(?:[A-Z]{2,4})?$|^[a-z]{2,}[A-Z]{2,4}$/;
const capitalised = /^(?:[A-Z][a-z]+\d*)+$/;

/**
 * Whether a text of an answer is shown: it must look like a name that a programmer chose, and not like a person's name, a
 * number, an address or a secret.
 *
 * It is, when all of this holds:
 * - at most 32 characters, ASCII letters, digits, `_` and `-` only, a letter first (a single `_` may go before it);
 * - at most three digits in all, so that no telephone number or id fits, however it is split;
 * - each word between `_` and `-` is in one case (`busy`, `BUSY`), or the whole is `camelCase`;
 * - `Capitalised` words, as people's names are, only where `known`, what the document declares in this place, has one.
 */
export function looksLikeIdentifier(text: string, known: readonly string[] = []): boolean {
  if (text.length > LONGEST || (text.match(/\d/g)?.length ?? 0) > MOST_DIGITS) return false;
  const words = text.replace(/^_/, "").split(/[_-]/);
  if (words.every((word, index) => lower.test(word) || (index > 0 && /^\d+$/.test(word)))) return true;
  if (words.every((word, index) => upper.test(word) || (index > 0 && /^\d+$/.test(word)))) return true;
  if (words.length === 1 && camel.test(text)) return true;
  return words.every((word) => capitalised.test(word)) && known.some((name) => /^[A-Z][a-z]/.test(name));
}
