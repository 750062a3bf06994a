import type { SpecParameter, SpecPathItem } from "../openapi.ts";
import { resolveReference } from "../reference.ts";
import { IMPORTED_METHODS, type Imported, isRecord, note } from "./imported.ts";

/** Paths that differ in their parameters' names only are one to a server: the first one's names hold. */
export function joinPaths(imported: Imported): void {
  const { document, done, left } = imported;
  const paths = document.paths ?? {};
  const first = new Map<string, string>();
  for (const [path, item] of Object.entries(paths)) {
    const shape = path.replaceAll(/\{[^}]*\}/g, "{}");
    const kept = first.get(shape);
    if (kept === undefined) {
      first.set(shape, path);
      continue;
    }
    const into = paths[kept] as SpecPathItem;
    for (const method of IMPORTED_METHODS) {
      const operation = item[method];
      if (!isRecord(operation)) continue;
      const place = `${method.toUpperCase()} ${path}`;
      if (into[method] !== undefined) {
        note(left, "operations left out; a path with other parameter names has them", place);
        continue;
      }
      const own = [
        ...(item.parameters ?? []),
        ...(Array.isArray(operation.parameters) ? operation.parameters : []),
      ];
      into[method] = { ...operation, parameters: renamed(imported, own, path, kept) };
      note(done, "paths joined that differ in their parameters' names", `${place} to ${kept}`);
    }
    delete paths[path];
  }
}

function renamed(
  { document }: Imported,
  parameters: readonly SpecParameter[],
  path: string,
  kept: string,
): SpecParameter[] {
  const [from, to] = [path, kept].map((each) => [...each.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name));
  return parameters.map((each) => {
    const parameter = resolveReference<SpecParameter>(document, each);
    const index = from?.indexOf(parameter?.name) ?? -1;
    const name = to?.[index];
    return parameter?.in === "path" && name !== undefined ? { ...parameter, name } : each;
  });
}
