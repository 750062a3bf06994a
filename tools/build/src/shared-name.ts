import { relative } from "node:path";

/**
 * Name of a file that entries share: the folder in `root` that most of its modules are in, or the module in no folder. Other
 * packages' modules do not count, unless there are no others.
 */
export function sharedName(moduleIds: readonly string[], root: string): string {
  const counts = new Map<string, number>();
  const ours = moduleIds.filter((id) => !/[\\/]node_modules[\\/]|^\0/.test(id));
  for (const id of ours) {
    const [first = "shared"] = relative(root, id.split("?")[0] as string).split(/[\\/]/);
    const name = first.replace(/(\.d)?\.ts$/, "");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
  return most?.[0] ?? "shared";
}
