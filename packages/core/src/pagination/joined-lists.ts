import { InvalidInput } from "../request/invalid-input.ts";
import { JoinedWalk } from "./joined-walk.ts";
import { Edge, type Overlap } from "./overlap.ts";
import { WalkableList } from "./paged-list.ts";
import { readOptions } from "./paginate.ts";
import type { PagedList, PaginateOptions } from "./paginate-types.ts";

/** One of several lists that are walked one after the other. */
export interface ListPart<Item> {
  /** Names the part in a cursor: different for each part, and the same in the next process. */
  readonly key: string;
  /** Begins the part's walk, with exactly these options. */
  readonly list: (options: PaginateOptions) => PagedList<Item>;
}

/** What is joined, and what the joined list is called in errors. */
export interface JoinedLists<Item> {
  /** What errors name, such as "GET /client/{client_id}/record/". */
  readonly operation: string;
  /** Called at the beginning of each walk; what it throws, the walk rejects with. */
  readonly parts: () => readonly ListPart<Item>[];
  /** For parts that share rows where they meet: each comes once, and a page's `repeated` counts those left out. */
  readonly overlap?: Overlap<Item> | undefined;
  /**
   * Ends a walk with an `AbortError` before its next row or page. It does not end what is under way: give the parts'
   * lists the signal, too.
   */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Several lists as one, in the order given: `maxItems`, cursors and reading ahead go across the seams. For an API that
 * has a long list in pieces only, such as a period that it answers for month by month.
 */
export function joinLists<Item>(joined: JoinedLists<Item>, options: PaginateOptions = {}): PagedList<Item> {
  const { operation, overlap, signal } = joined;
  const { from } = options;
  return new WalkableList<Item>({
    operation,
    from,
    signal,
    open() {
      const { prefetch, maxItems } = readOptions(options);
      const parts = joined.parts();
      const edgeAt = (record?: readonly number[]) => overlap && new Edge(overlap, record);
      if (from === undefined) return new JoinedWalk(parts, prefetch, maxItems, edgeAt());
      // Whoever passes null for "not read yet" must hear of it, and not begin again.
      const { part, edge = [], ...rest } = from ?? {};
      const first = parts.findIndex(({ key }) => key === part);
      if (first < 0 || !isRecord(edge)) throw new InvalidInput(`"from" is not a cursor of this list`);
      return new JoinedWalk(parts.slice(first), prefetch, maxItems, edgeAt(edge), rest);
    },
  });
}

const isRecord = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(Number.isSafeInteger);
