/** A source file: its path from the repository's root, with "/" between its parts, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Biome writes a declaration's words in this order, from the beginning of a line. */
const DECLARATION =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([\w$]+)/gm;
const PASSED_ON = /^export (?:type )?\{([^}]*)\} from "@pbxkit\/core";/gm;

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

/** Names of the core that a vendor's root passes on, and its document's schemas have, too: they would hide the schema. */
export function hiddenSchemas(root: SourceFile, generated: readonly SourceFile[]): string[] {
  const passedOn = [...root.text.matchAll(PASSED_ON)].flatMap(([, names]) =>
    (names as string).split(",").map((name) => name.trim().replace(/^type /, "")),
  );
  const schemas = new Set(generated.flatMap(declaredIn));
  return passedOn
    .filter((name) => schemas.has(name))
    .map((name) => `${root.path} passes on the core's ${name}, which hides the document's own`);
}
