import type { ListAnswer } from "./answer.ts";
import type { ListShape, Progress } from "./progress.ts";

/** What an answer tells about the end of its list. */
export interface End {
  readonly ended: boolean;
  readonly pageRows: number | undefined;
  readonly last: number | undefined;
}

/** Judges whether page `number` is the last one. In doubt it is not: one request too many loses nothing. */
export function endAfter(list: ListShape, before: Progress, number: number, answer: ListAnswer): End {
  const { paging } = list;
  const count = answer.rows.length;
  const pageRows = fullPage(before.pageRows, count);
  const last = paging.end === "last" ? lastPage(before, answer, pageRows) : undefined;
  return { ended: isLast(), pageRows, last };

  function isLast(): boolean {
    if (paging.style === "single") return true;
    // Only a stated last page outweighs an empty one: rows may have been filtered out after paging.
    if (count === 0 && answer.last === undefined) return true;
    if (last !== undefined) return number >= last;
    return paging.end === "short" && count < shortBelow(list, before);
  }
}

/**
 * Rows below which a page is short. A documented default is a size that the server does serve; a larger one that was
 * asked for may have been capped, so it proves nothing. Without a default the first page shows the size, and cannot be
 * short itself.
 */
function shortBelow({ paging, size }: ListShape, before: Progress): number {
  const { sizeDefault } = paging;
  if (sizeDefault !== undefined) return Math.min(size ?? sizeDefault, sizeDefault);
  return before.pageRows ?? 0;
}

/** The first page shows the size. A longer page later on refutes it: then only an empty page is the end. */
function fullPage(known: number | undefined, count: number): number | undefined {
  if (known === undefined) return count > 0 ? count : undefined;
  return count > known ? 0 : known;
}

/** The last page's number: as stated, else from the number of rows, else as it was known before. */
function lastPage(before: Progress, answer: ListAnswer, pageRows: number | undefined): number | undefined {
  const { total, rows } = answer;
  const counted = total !== undefined && pageRows ? Math.ceil(total / pageRows) : undefined;
  const last = answer.last ?? counted ?? before.last;
  // An empty page brings nothing, so it must not put the end off, or the walk might have none.
  return rows.length === 0 && last !== undefined ? Math.min(last, before.last ?? last) : last;
}
