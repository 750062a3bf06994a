import { hash } from "./hash.ts";

/** Pages whose rows are remembered. Rows move between neighbouring pages, and memory must not grow with the list. */
const REMEMBERED_PAGES = 3;
/** Ids of the last page that a cursor takes along, so that a row that moved in the meantime is recognised. */
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
  readonly first: number | undefined;
  /**
   * Digest of the page whose number is the highest power of two so far. Whatever the length of a cycle, one of these
   * falls inside it and stands long enough to be met again (Brent, "An improved Monte Carlo factorization algorithm").
   */
  readonly mark: number | undefined;
  /** The pages read last, the newest first. Those known from a cursor have no keys. */
  readonly recent: readonly { readonly digest: number; readonly keys: ReadonlySet<string> }[];
  /** Hashes of the ids that came last. */
  readonly tail: readonly number[];
  /** The tail of the cursor that the walk began with, until a page was read. */
  readonly recalled: ReadonlySet<number>;
}

const NOTHING: ReadonlySet<never> = new Set();

export const EMPTY_TRAIL: Trail = {
  pages: 0,
  first: undefined,
  mark: undefined,
  recent: [],
  tail: [],
  recalled: NOTHING,
};

/** What a cursor tells of the pages behind it. */
export type TrailRecord = Pick<Trail, "pages" | "first" | "mark" | "tail"> & {
  readonly recent: readonly number[];
};

/** The trail of a walk that goes on from a cursor: pages are known by their digests, and the last ids by their hashes. */
export const recallTrail = ({ recent, ...record }: TrailRecord): Trail => ({
  ...record,
  recent: recent.map((digest) => ({ digest, keys: NOTHING })),
  recalled: new Set(record.tail),
});

/** True when a page of these rows was read before. An empty page never counts. */
export function isKnownPage(trail: Trail, { keys, digest }: PageKeys): boolean {
  if (keys.length === 0) return false;
  return (
    digest === trail.first || digest === trail.mark || trail.recent.some((page) => page.digest === digest)
  );
}

/** True when one of the pages read last had this row. */
export const isKnownRow = (trail: Trail, key: string): boolean =>
  trail.recent.some(({ keys }) => keys.has(key)) ||
  (trail.recalled.size > 0 && trail.recalled.has(hash(key)));

/** The trail after one more page. */
export function remember(trail: Trail, { keys, digest }: PageKeys): Trail {
  const pages = trail.pages + 1;
  if (keys.length === 0) return { ...trail, pages };
  return {
    pages,
    first: trail.first ?? digest,
    mark: trail.mark === undefined || Number.isInteger(Math.log2(pages)) ? digest : trail.mark,
    recent: [{ digest, keys: new Set(keys) }, ...trail.recent].slice(0, REMEMBERED_PAGES),
    tail: tailOf(keys),
    recalled: NOTHING,
  };
}

/** The trail of a page that was handed out in part, up to these rows. */
export const rememberPart = (trail: Trail, keys: readonly string[]): Trail => ({
  ...trail,
  tail: tailOf(keys),
});

const tailOf = (keys: readonly string[]): number[] => keys.slice(-TAIL_ROWS).map(hash);
