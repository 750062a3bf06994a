import type { Engine } from "../client/engine.ts";
import type { RuntimeCall, RuntimeInit } from "../client/prepare.ts";
import type { RuntimeInput } from "../operations/define-operation.ts";
import { loaded, refusal } from "../request/invalid-input.ts";
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
    listOnDemand(async () => (await import("./walk.ts")).listOf(engine, call, list, given, options));

/**
 * Several lists as one, in the order given: `maxItems`, cursors and reading ahead go across the seams. For an API that
 * has a long list in pieces only, such as a period that it answers for month by month.
 */
export const joinLists = <Item>(joined: JoinedLists<Item>, options?: PaginateOptions): PagedList<Item> =>
  listOnDemand(async () => {
    const [parts, { joinedList }] = await Promise.all([import("./walk.ts"), import("./joined-walk.ts")]);
    return joinedList(parts, joined, options);
  });

/** A list whose code is loaded with its first walk. */
function listOnDemand<Item>(load: () => Promise<PagedList<Item>>): PagedList<Item> {
  let list: PagedList<Item> | undefined;
  const ready = async (): Promise<PagedList<Item>> => {
    const made = await loaded(load()).catch(refused);
    list ??= made;
    return list;
  };
  const walk = <T>(begin: (list: PagedList<Item>) => AsyncIterator<T>): AsyncIterableIterator<T> => {
    let begun: AsyncIterator<T> | undefined;
    let beginning: Promise<AsyncIterator<T>> | undefined;
    const begins = () => {
      beginning ??= ready().then((each) => {
        begun = begin(each);
        return begun;
      });
      return beginning;
    };
    return {
      // Once it is there, nothing is put between a row and who waits for it.
      next: () => begun?.next() ?? begins().then((each) => each.next()),
      return: () => begins().then((each) => each.return?.() ?? { done: true, value: undefined }),
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

const refused = (thrown: unknown): never => {
  throw refusal(thrown, "paginate");
};
