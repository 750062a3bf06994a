import { posix } from "node:path";
import { type ReferencePlace, referenceIn, targetOf } from "./reference.ts";

type ReadFile = (file: string) => unknown;

/** The section of `components` that a bundler puts a reference's target into, by the keys that lead to the `$ref`. */
function sectionOf(keys: readonly string[]): string | undefined {
  const holder = keys.at(-1);
  const above = keys.at(-2) ?? "";
  // A path item is put in the reference's place, and is no component.
  if (above === "paths") return undefined;
  if (holder === "requestBody") return "requestBodies";
  return ["responses", "parameters", "headers", "examples"].includes(above) ? above : "schemas";
}

const nodeIn = (node: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], node);

/**
 * Which component of the document in one piece comes from where: "schemas/Problem" to a file and its keys. As Redocly's
 * bundler, it names what is referred to across files by the last name of the pointer.
 */
export function indexComponents(start: string, read: ReadFile): Map<string, ReferencePlace> {
  const index = new Map<string, ReferencePlace>();
  const seen = new Set<string>();
  const visit = (node: unknown, file: string, keys: readonly string[]): void => {
    const reference = referenceIn(node);
    if (reference !== undefined) {
      const target = targetOf(file, reference);
      const section = sectionOf(keys);
      if (section && target.file !== start) {
        const name = target.keys.at(-1) ?? posix.basename(target.file, ".yaml");
        index.set(`${section}/${name}`, target);
      }
      enter(target, section ? [section, target.keys.at(-1) ?? ""] : target.keys);
    }
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) visit(value, file, [...keys, key]);
  };
  const enter = ({ file, keys }: ReferencePlace, context: readonly string[]): void => {
    const place = `${file}#${keys.join("/")}`;
    if (seen.has(place)) return;
    seen.add(place);
    visit(nodeIn(read(file), keys), file, context);
  };
  enter({ file: start, keys: [] }, []);
  return index;
}
