import type { Engine } from "../client/engine.ts";
import type { RuntimeCall, RuntimeInit } from "../client/prepare.ts";
import { initOfInput, type RuntimeInput } from "../operations/define-operation.ts";
import { findOperation } from "../operations/operation-table.ts";
import { InvalidInput } from "../request/invalid-input.ts";
import { readCursor } from "./cursor.ts";
import { readListRequest } from "./list-request.ts";
import type { PagedList, PaginateOptions } from "./page.ts";
import { WalkableList } from "./paged-list.ts";
import { beginning } from "./progress.ts";
import { walk } from "./walk.ts";

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
    const { from } = options ?? {};
    return new WalkableList({
      operation,
      from,
      signal: init?.signal,
      open() {
        const { prefetch, maxItems } = readOptions(options);
        const asked = readListRequest(definition, root, found, template, init ?? {});
        const { list, progress } =
          from === undefined
            ? { list: asked, progress: beginning(asked.start, asked.token) }
            : readCursor(asked, from);
        return walk(call, list, progress, prefetch, maxItems);
      },
    });
  };
}

/** The options with their defaults. Throws {@link InvalidInput} for numbers that make no sense. */
export function readOptions({ prefetch = 1, maxItems = Infinity }: PaginateOptions = {}): {
  readonly prefetch: number;
  readonly maxItems: number;
} {
  const check = (name: string, value: number, isRight: boolean) => {
    if (!isRight || value < 0) throw new InvalidInput(`${name} must be a whole number from 0`);
  };
  check("prefetch", prefetch, Number.isInteger(prefetch));
  check("maxItems", maxItems, Number.isInteger(maxItems) || maxItems === Infinity);
  return { prefetch, maxItems };
}
