import type { Engine } from "../client/engine.ts";
import type { RuntimeCall, RuntimeInit } from "../client/prepare.ts";
import { initOfInput, type RuntimeInput } from "../operations/define-operation.ts";
import { findOperation } from "../operations/operation-table.ts";
import { notLoaded } from "../request/invalid-input.ts";
import type { JoinedLists } from "./joined-walk.ts";
import type { PagedList, PaginateOptions } from "./page.ts";
import { WalkableList } from "./paged-list.ts";

/** A client's `paginate`, as it is at run time: a path with `init`, or an operation's function with its input. */
export type RuntimePaginate = (
  list: string | ((() => void) & { readonly method: string; readonly path: string }),
  given?: RuntimeInit | RuntimeInput,
  options?: PaginateOptions,
) => PagedList<unknown>;

/** Makes a client's `paginate` from its operation table, its address and its calls. */
export function createPaginate(
  { definition, root }: Pick<Engine, "definition" | "root">,
  call: RuntimeCall,
): RuntimePaginate {
  return (list, given, options) => {
    const byName = typeof list === "function";
    const { method, path: template } = byName ? list : { method: "GET", path: list };
    const init = byName ? initOfInput(given) : given;
    const found = findOperation(definition.operations, method, template);
    const operation = `${method} ${found.name}`;
    return new WalkableList({
      operation,
      from: options?.from,
      signal: init?.signal,
      open: () =>
        import("./walk.ts").then(
          ({ openWalk }) => openWalk({ definition, root }, call, found, template, init ?? {}, options),
          notLoaded,
        ),
    });
  };
}

/**
 * Several lists as one, in the order given: `maxItems`, cursors and reading ahead go across the seams. For an API that
 * has a long list in pieces only, such as a period that it answers for month by month.
 */
export function joinLists<Item>(joined: JoinedLists<Item>, options: PaginateOptions = {}): PagedList<Item> {
  const { operation, signal } = joined;
  return new WalkableList<Item>({
    operation,
    from: options.from,
    signal,
    open: () => import("./joined-walk.ts").then(({ openJoined }) => openJoined(joined, options), notLoaded),
  });
}
