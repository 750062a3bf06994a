import type { Engine } from "../client/engine.ts";
import type { RuntimeCall, RuntimeInit, RuntimeInput } from "../client/prepare.ts";
import { systemClock } from "../clock.ts";
import type { PbxError } from "../errors/pbx-error.ts";
import { AbortError } from "../errors/unanswered-errors.ts";
import { loaded, refusal } from "../request/invalid-input.ts";
import { Deadline, isCancellation } from "../transport/call.ts";
import type { JoinedLists } from "./joined-walk.ts";
import type { PagedList, PaginateOptions, WalkedList } from "./page.ts";

/** A client's `paginate`, as it is at run time. */
export type RuntimePaginate = (
  list: WalkedList,
  given?: RuntimeInit | RuntimeInput,
  options?: PaginateOptions,
) => PagedList<unknown>;

/** Makes a client's `paginate` from its operation table, its address and its calls. */
export const createPaginate =
  (engine: Pick<Engine, "definition" | "root">, call: RuntimeCall): RuntimePaginate =>
  (list, given, options) =>
    listOnDemand(
      async () => {
        const { listOf } = await import("./walk.ts");
        return () => listOf(engine, call, list, given, options);
      },
      given,
      options,
    );

/**
 * Several lists as one, in the order given: `maxItems`, cursors and reading ahead go across the seams. For an API that
 * has a long list in pieces only, such as a period that it answers for month by month.
 */
export const joinLists = <Item>(joined: JoinedLists<Item>, options?: PaginateOptions): PagedList<Item> =>
  listOnDemand(
    async () => {
      const [parts, { joinedList }] = await Promise.all([import("./walk.ts"), import("./joined-walk.ts")]);
      return () => joinedList(parts, joined, options);
    },
    joined,
    options,
  );

const DONE = { done: true, value: undefined } as const;

/** A list whose code is loaded with its first walk, which ends before it is there where the caller's signal says so. */
function listOnDemand<Item>(
  load: () => Promise<() => PagedList<Item>>,
  given: Pick<JoinedLists<Item>, "signal"> | undefined,
  options: PaginateOptions | undefined,
): PagedList<Item> {
  let list: PagedList<Item> | undefined;
  const ready = async (): Promise<PagedList<Item>> => {
    const signal = given?.signal;
    const deadline = new Deadline(systemClock, false, signal?.aborted ? undefined : signal);
    try {
      const make = await deadline.race("queue", loaded(load()));
      list ??= make();
      return list;
    } catch (thrown) {
      const error = isCancellation(thrown)
        ? new AbortError("queue", { operation: "paginate", attempts: 0, reasons: [], outcome: "not-sent" })
        : refusal(thrown, "paginate");
      throw Object.defineProperty(error as PbxError, "cursor", { value: options?.from, configurable: true });
    } finally {
      deadline.dispose();
    }
  };
  const walk = <T>(begin: (list: PagedList<Item>) => AsyncIterator<T>): AsyncIterableIterator<T> => {
    let begun: AsyncIterator<T> | undefined;
    let beginning: Promise<void> | undefined;
    let over = false;
    const begins = () => {
      beginning ??= ready().then((each) => {
        if (!over) begun = begin(each);
      });
      return beginning;
    };
    return {
      // Once it is there, nothing is put between a row and who waits for it.
      next: () => begun?.next() ?? begins().then(() => begun?.next() ?? DONE),
      // Nobody waits for code in order to leave.
      return: async () => {
        over = true;
        return begun?.return?.() ?? DONE;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
  return {
    get repeated() {
      return list?.repeated ?? 0;
    },
    get removed() {
      return list?.removed ?? 0;
    },
    pages: () => list?.pages() ?? walk((each) => each.pages()),
    [Symbol.asyncIterator]: () =>
      list?.[Symbol.asyncIterator]() ?? walk((each) => each[Symbol.asyncIterator]()),
    toArray: async (options) => (await ready()).toArray(options),
  };
}
