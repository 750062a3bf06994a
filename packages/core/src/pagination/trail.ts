/** Pages whose rows are remembered. Rows move between neighbouring pages, and memory must not grow with the list. */
const REMEMBERED_PAGES = 3;
/** Pages in a row that may bring nothing new: rows that move by more than what is remembered are not recognised. */
export const MAX_STALE = REMEMBERED_PAGES;
/** Ids that a cursor takes along, so that a row that moved in the meantime is recognised. */
const TAIL_ROWS = 10;

/** The keys of a page's rows, and one number for all of them. */
export interface PageKeys {
  readonly keys: readonly string[];
  readonly digest: number;
}

/** The digest does not depend on the order, because a server may shuffle what it repeats. */
export const pageKeys = (keys: readonly string[]): PageKeys => ({
  keys,
  digest: hash([...keys].sort().join("\n")),
});

/** What a walk remembers of the pages behind it: enough to notice repeats, of the same size however long the list is. */
export interface Trail {
  /** How many pages were read. */
  readonly pages: number;
  /** Digest of the first page: a server that has no more pages may begin again. */
  readonly first?: number | undefined;
  /**
   * Digest of the page whose number is the highest power of two so far. Whatever the length of a cycle, one of these
   * falls inside it and stands long enough to be met again (Brent, "An improved Monte Carlo factorization algorithm").
   */
  readonly mark?: number | undefined;
  /** The token before this one, and one by the same rule as `mark`: a cycle may have pages without rows. */
  readonly tokens?: readonly number[] | undefined;
  /** Digests of the pages read last, the newest first. */
  readonly recent: readonly number[];
  /** Hashes of the ids that came last: what a cursor takes along of `seen`. */
  readonly tail: readonly number[];
  /** The rows of the pages read last. Those from before a cursor are not among them. */
  readonly seen: readonly ReadonlySet<string>[];
}

/** True when a page of these rows was read before. An empty page never counts. */
export const isKnownPage = ({ first, mark, recent }: Trail, { keys, digest }: PageKeys): boolean =>
  keys.length > 0 && [first, mark, ...recent].includes(digest);

/** True when one of the pages read last had this row. */
export const isKnownRow = ({ seen, tail }: Trail, key: string): boolean =>
  seen.some((keys) => keys.has(key)) || tail.includes(hash(key));

/** True when every row of a page has an id and came on the pages read last. An empty page never counts. */
export const isStalePage = (trail: Trail, { keys, digest }: PageKeys): boolean =>
  keys.length > 0 &&
  keys.every(isId) &&
  (trail.recent.includes(digest) || keys.every((key) => isKnownRow(trail, key)));

/** The trail after one more page. */
export function remember<T extends Trail>(trail: T, { keys, digest }: PageKeys): T {
  const pages = trail.pages + 1;
  if (keys.length === 0) return { ...trail, pages };
  const { first = digest, mark = digest, recent, seen } = trail;
  return {
    ...trail,
    pages,
    first,
    mark: Number.isInteger(Math.log2(pages)) ? digest : mark,
    recent: [digest, ...recent].slice(0, REMEMBERED_PAGES),
    tail: tailAfter(trail, keys),
    seen: [new Set(keys), ...seen].slice(0, REMEMBERED_PAGES),
  };
}

/** True for a cursor or link that was followed before. */
export const isKnownToken = ({ tokens = [] }: Trail, token: string | undefined): boolean =>
  token !== undefined && tokens.includes(hash(token));

/** The trail after a page that names the next one. */
export function rememberToken<T extends Trail>(trail: T, token: string | undefined): T {
  if (token === undefined) return trail;
  const last = hash(token);
  const [, mark = last] = trail.tokens ?? [];
  return { ...trail, tokens: [last, Number.isInteger(Math.log2(trail.pages)) ? last : mark] };
}

/** What a cursor tells of rows that were handed out, after these. They push out no more than they add. */
export function tailAfter({ tail }: Trail, keys: readonly string[]): number[] {
  const hashes = keys.slice(-TAIL_ROWS).map(hash);
  return [...tail, ...hashes.filter((each) => !tail.includes(each))].slice(-TAIL_ROWS);
}

const ID_MARK = "#";

/** What tells a row from the others: its id, or its whole text where the document names no id or the row has none. */
export function rowKey(row: unknown, id: string | undefined): string {
  if (id !== undefined && typeof row === "object" && row !== null) {
    const value = (row as Record<string, unknown>)[id];
    // An empty text is what rows have that were given no id.
    if ((typeof value === "string" && value) || typeof value === "number") return ID_MARK + value;
  }
  try {
    return JSON.stringify(row);
  } catch {
    // Nested so deeply that the runtime reads it but cannot write it: like any other such row.
    return "";
  }
}

/** True for the key of a row that has an id. JSON never begins with the mark. */
export const isId = (key: string): boolean => key.startsWith(ID_MARK);

/**
 * A number of 53 bits for a text: short enough for a cursor, and two different texts share one about once in 10^16.
 * Not a cryptographic hash: nobody gains by making two rows look alike.
 *
 * Source: FNV-1a (Fowler, Noll, Vo), in two lanes with multipliers of their own.
 */
export function hash(text: string): number {
  let first = 0x811c9dc5;
  let second = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code ^ (first >>> 15), 0x9e3779b1);
  }
  return 2 ** 32 * (second >>> 11) + (first >>> 0);
}
