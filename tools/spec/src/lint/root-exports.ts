import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** `export { A, type B as C } from "..."`, `export * from "..."`, and what a file declares, each from the beginning of a line. */
const LIST = /^export (?:type )?\{([^}]*)\}/gm;
const ALL = /^export (?:type )?\* from "(\.[^"]*)";/gm;
const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([\w$]+)/gm;

/** The root entry of the package that is generated from a document; undefined where the file is in no `specs/<vendor>`. */
export function rootEntryOf(file: string): string | undefined {
  const [, root, vendor] = /^(.*)[\\/]specs[\\/]([^\\/]+)[\\/]/.exec(file) ?? [];
  return root === undefined || vendor === undefined
    ? undefined
    : join(root, "packages", vendor, "src", "index.ts");
}

/** The names that a package's root entry exports of its own, not from what is generated: each with the file that has it. */
export function exportsBeside(entry: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const pending = [entry];
  for (const file of pending) {
    const text = readFileSync(file, "utf8");
    const listed = [...text.matchAll(LIST)].flatMap(([, list = ""]) => list.split(","));
    const called = listed.map((name) =>
      name
        .trim()
        .replace(/^type /, "")
        .replace(/^.* as /, ""),
    );
    const declared = [...text.matchAll(DECLARED)].map(([, name = ""]) => name);
    for (const name of [...called, ...declared]) if (name !== "") names.set(name, shown(file));
    for (const [, from = ""] of text.matchAll(ALL)) {
      const next = join(dirname(file), from);
      if (!from.includes("/generated/") && existsSync(next) && !pending.includes(next)) pending.push(next);
    }
  }
  return names;
}

/** A file of a package, from the repository's root. */
const shown = (file: string): string =>
  file.replaceAll("\\", "/").replace(/^.*\/(?=packages\/[^/]+\/src\/)/, "");
