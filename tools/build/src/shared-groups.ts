import { resolve } from "node:path";
import type { ChunkingContext, CodeSplittingGroup } from "rolldown";
import { sharedName } from "./shared-name.ts";

/** What these modules import, in several steps, too; with `later`, also what they load with `import()`. */
function reached(
  roots: readonly string[],
  context: ChunkingContext,
  later: boolean,
): { has(id: string): boolean } {
  const ids = new Set(roots);
  // A set goes on with what is added on the way.
  for (const id of ids) {
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...(later ? dynamicallyImportedIds : [])]) ids.add(next);
  }
  return ids;
}

/**
 * What the root entry and `./client` share with each other and with others is one file: an import takes as long as it has files. What they load
 * later, and several such parts share, is a file for each folder.
 */
export function groupsOf(entries: Readonly<Record<string, string>>, root: string): CodeSplittingGroup[] {
  const roots = [entries.index, entries.client].flatMap((entry) => (entry ? [resolve(entry)] : []));
  const group = (later: boolean, nameOf: (id: string) => string): CodeSplittingGroup => {
    let ids: { has(id: string): boolean } | undefined;
    return {
      name: (id, context) => {
        ids ??= reached(roots, context, later);
        return ids.has(id) ? nameOf(id) : null;
      },
      debugName: later ? "later" : "root",
      minShareCount: 2,
      priority: later ? 0 : 1,
    };
  };
  return [group(false, () => "root"), group(true, (id) => sharedName([id], root))];
}
