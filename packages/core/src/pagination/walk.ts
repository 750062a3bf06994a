import type { Engine } from "../client/engine.ts";
import { initOfInput, type RuntimeCall, type RuntimeInit, type RuntimeInput } from "../client/prepare.ts";
import type { Result } from "../client/result.ts";
import { DecodeError, PaginationError } from "../errors/answer-errors.ts";
import { findOperation } from "../operations/operation-table.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { mediaType } from "../response/media-type.ts";
import {
  addressOf,
  isContinued,
  type ListRequest,
  readAnswer,
  readContinuation,
  readListRequest,
  readOptions,
  requestOfPage,
} from "./list-request.ts";
import type { Cursor, PagedList, PageOf, PageSource, PaginateOptions, WalkedList } from "./page.ts";
import { WalkableList } from "./paged-list.ts";
import { advance, beginning, nextOf, type Progress } from "./progress.ts";
import { hash } from "./trail.ts";

// What joined lists are made with as well.
export { hash, readOptions, WalkableList };

/** A list of a client, by its path or its operation's function. */
export function listOf(
  { definition, root }: Pick<Engine, "definition" | "root">,
  call: RuntimeCall,
  walked: WalkedList,
  given: RuntimeInit | RuntimeInput | undefined,
  options: PaginateOptions = {},
): PagedList<unknown> {
  const byName = typeof walked === "function";
  const { method, path: template } = byName ? walked : { method: "GET", path: walked };
  const init = (byName ? initOfInput(given) : given) ?? {};
  const found = findOperation(definition.operations, method, template);
  const { from } = options;
  return new WalkableList({
    operation: `${method} ${found.name}`,
    from,
    signal: init.signal,
    open() {
      const { prefetch, maxItems } = readOptions(options);
      const asked = readListRequest(definition, root, found, template, init);
      const { list, progress } =
        from === undefined
          ? { list: asked, progress: beginning(asked.start, asked.token) }
          : readCursor(asked, from);
      return walk(call, list, progress, prefetch, maxItems);
    },
  });
}

/**
 * Walks a list by calls of its client, some of them ahead of the caller. Answers may come in any order and are judged in
 * the list's. With the caller on one page, at most `prefetch` further pages are held or under way; with the caller
 * waiting for one, that one counts among them. `room` is how many rows may be handed out.
 */
function walk(
  call: RuntimeCall,
  list: ListRequest,
  from: Progress,
  prefetch: number,
  maxItems: number,
): PageSource<unknown> {
  const ready: PageOf<unknown>[] = [];
  const underWay = new Set<LinkedSignal>();
  let progress = from;
  /** Rows that may still be handed out. */
  let room = maxItems;
  let waiting = false;
  let over = progress.ended || room === 0;
  let failure: { readonly error: unknown } | undefined;
  let inOrder: Promise<void> = Promise.resolve();
  let wake = () => {};

  /** Nothing more is asked for; what is under way has become useless. */
  const finish = (): void => {
    over = true;
    for (const request of underWay) request.abort();
    underWay.clear();
    wake();
  };

  /** What can be asked for now: the page after the last answer, and those behind it where the last page is known. */
  const nextNumber = (): number | undefined => {
    const { next, last, pageRows, skip } = progress;
    const ahead = underWay.size;
    if (ahead === 0) return nextOf(progress);
    const isExpected = last !== undefined && next + ahead <= last;
    return isExpected && ahead * (pageRows || 1) - skip < room ? next + ahead : undefined;
  };

  const requestAhead = (): void => {
    const limit = waiting ? Math.max(1, prefetch) : prefetch;
    while (!over && ready.length + underWay.size < limit) {
      const number = nextNumber();
      if (number === undefined) return;
      request(number);
    }
  };

  const request = (number: number): void => {
    const link = linkSignal(list.init.signal);
    underWay.add(link);
    const { init, address = list.address } = requestOfPage(list, number, progress.token, link.signal);
    const answered = call("GET", list.template, init, address === list.address ? undefined : address);
    // A page that fails out of turn is looked at when it is its turn.
    answered.catch(() => {});
    inOrder = inOrder.then(async () => {
      try {
        const result = await answered;
        if (!over) accept(number, address, result);
      } catch (error) {
        if (!over) {
          failure = { error };
          finish();
        }
      } finally {
        link.unlink();
        underWay.delete(link);
        requestAhead();
        wake();
      }
    });
  };

  const accept = (
    number: number,
    address: string,
    { data, error, response }: Result<unknown, unknown>,
  ): void => {
    if (error !== undefined) throw error;
    const record = {
      operation: list.operation,
      attempts: 1,
      reasons: [String(response.status)],
      outcome: "unknown",
    } as const;
    const answer = readAnswer(list.paging, data);
    if (typeof answer === "string")
      throw new DecodeError(answer, response, mediaType(response.headers.get("content-type") ?? ""), record);
    const { token, problem } = readContinuation(list.paging, data, response.headers, address, list.root);
    const step = problem ?? advance(list, progress, number, { ...answer, token }, room);
    if (typeof step === "string") throw new PaginationError(step, response, record);

    const { items, repeated, removed } = step;
    progress = step.progress;
    room -= items.length;
    if (step.isPage) {
      ready.push({ items, cursor: writeCursor(list, progress), response, repeated, removed });
    }
    if (progress.ended || room <= 0) finish();
  };

  return {
    async take() {
      for (;;) {
        const page = ready.shift();
        waiting = page === undefined;
        requestAhead();
        if (page) return page;
        if (over) break;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const failed = failure;
      failure = undefined;
      if (failed) throw failed.error;
      return undefined;
    },
    close() {
      ready.length = 0;
      failure = undefined;
      finish();
    },
  };
}

/** A signal of our own that also follows the caller's. */
interface LinkedSignal {
  readonly signal: AbortSignal;
  abort(): void;
  /** Takes the listener off the caller's signal, which may outlive many walks. */
  unlink(): void;
}

function linkSignal(parent: AbortSignal | undefined): LinkedSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (parent?.aborted) abort();
  else parent?.addEventListener("abort", abort, { once: true });
  return { signal: controller.signal, abort, unlink: () => parent?.removeEventListener("abort", abort) };
}

/** Cursors of another version are refused: what they say of the pages behind them could be misread. */
const VERSION = 1;

/** The cursor of a walk that stands there: what is known of it, as JSON keeps it. */
export const writeCursor = (
  { template, identity, size }: ListRequest,
  { seen, empty, ...progress }: Progress,
): Cursor =>
  JSON.parse(
    JSON.stringify({ version: VERSION, path: template, list: identity, size, ...progress }),
  ) as Cursor;

/** Where a cursor's walk goes on. Throws {@link InvalidInput} for what is no cursor, or one of another list. */
export function readCursor(list: ListRequest, from: Cursor): { list: ListRequest; progress: Progress } {
  const refuse = (problem: string) => new InvalidInput(`"from" ${problem}`);
  if (!isCursor(from)) throw refuse("is not a cursor of paginate; pass the `cursor` of a page as it was");
  if (from.path !== list.template) throw refuse("is the cursor of another path");
  if (from.list !== list.identity) {
    throw refuse("is the cursor of a list with other parameters; pass the same `params` again");
  }
  const size = list.size ?? from.size;
  const countsPages = list.paging.style === "page" || from.skip > 0;
  if (countsPages && size !== from.size) {
    throw refuse(`is the cursor of a walk with another "${list.paging.size}"; it counts pages of that size`);
  }
  if (isContinued(list.paging) && from.token === undefined && from.pages > 0 && !from.ended) {
    throw refuse("is the cursor of a list that was paged in another way");
  }
  if (list.paging.style === "link" && from.token !== undefined) addressOf(from.token, list.root);
  // The length of pages of one size says nothing of those of another.
  const pageRows = size === from.size ? from.pageRows : undefined;
  const { next, token, skip, last, total, ended, stale, pages, first, mark, tokens, recent, tail } = from;
  const trail = { pages, first, mark, tokens, recent, tail, seen: [] };
  return {
    list: { ...list, size },
    progress: { next, token, skip, pageRows, last, total, ended, stale, ...trail },
  };
}

type Fields = Omit<Progress, "seen"> & {
  readonly path: string;
  readonly list: number;
  readonly size: number | undefined;
};

const COUNTS = ["list", "next", "skip", "stale", "pages"] as const;
const OPTIONAL_COUNTS = ["size", "pageRows", "last", "total", "first", "mark"] as const;

/** True for what has the form that we write. */
function isCursor(from: unknown): from is Fields {
  if (typeof from !== "object" || from === null) return false;
  const fields = from as Record<string, unknown>;
  return (
    fields.version === VERSION &&
    typeof fields.path === "string" &&
    typeof fields.ended === "boolean" &&
    COUNTS.every((name) => isCount(fields[name])) &&
    OPTIONAL_COUNTS.every((name) => fields[name] === undefined || isCount(fields[name])) &&
    ["string", "undefined"].includes(typeof fields.token) &&
    [fields.recent, fields.tail, fields.tokens ?? []].every(
      (list) => Array.isArray(list) && list.every(isCount),
    )
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
