/** A source file: its path from the repository's root, with "/" between its parts, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Biome writes a declaration's words in this order, from the beginning of a line. */
const DECLARATION =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([\w$]+)/gm;

const declaredIn = ({ text }: SourceFile): string[] =>
  [...text.matchAll(DECLARATION)].map(([, name]) => name as string);

/**
 * Names that are exported from two places, one sentence each. Two packages may have a name each in a file of the same path:
 * such files are the same door of two vendors, such as `src/webhooks/parse-event.ts`.
 */
export function definedTwice(files: readonly SourceFile[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const file of files) {
    for (const name of declaredIn(file)) places.set(name, (places.get(name) ?? new Set()).add(file.path));
  }
  return [...places].flatMap(([name, paths]) => {
    const doors = new Set([...paths].map((path) => path.replace(/^packages\/[^/]+\//, "")));
    return doors.size < 2 ? [] : [`${name} has ${paths.size} definitions: ${[...paths].sort().join(", ")}`];
  });
}
