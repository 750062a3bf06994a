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

/** Types that are generated of a package's document. */
const DOCUMENT = /^packages\/([^/]+)\/src\/generated\//;

/**
 * Names that are exported from two places, one sentence each. What a vendor's document calls something is a name of its package
 * alone. Two packages may have a name each in a file of the same path:
 * such files are the same door of two vendors, such as `src/webhooks/parse-event.ts`.
 */
export function definedTwice(files: readonly SourceFile[]): string[] {
  const places = new Map<string, Set<string>>();
  const documents = files.filter(({ path }) => DOCUMENT.test(path));
  for (const file of files) {
    if (documents.includes(file)) continue;
    for (const name of declaredIn(file)) places.set(name, (places.get(name) ?? new Set()).add(file.path));
  }
  const ofDocuments = documents.flatMap((file) => {
    const [, folder] = DOCUMENT.exec(file.path) ?? [];
    return declaredIn(file).flatMap((name) => {
      const other = [...(places.get(name) ?? [])].find((path) => path.startsWith(`packages/${folder}/`));
      return other === undefined
        ? []
        : [`${name} has 2 definitions: ${[file.path, other].sort().join(", ")}`];
    });
  });
  const ofSources = [...places].flatMap(([name, paths]) => {
    const doors = new Set([...paths].map((path) => path.replace(/^packages\/[^/]+\//, "")));
    return doors.size < 2 ? [] : [`${name} has ${paths.size} definitions: ${[...paths].sort().join(", ")}`];
  });
  return [...ofSources, ...ofDocuments];
}
