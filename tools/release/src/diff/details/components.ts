import { isDeepStrictEqual } from "node:util";
import type { SpecChange } from "../change.ts";
import type { Documents } from "../documents.ts";
import { isType, operationName } from "../place.ts";
import { directionOf } from "../uses.ts";

/** Sections of `components` that become TypeScript names. */
const sections = ["schemas", "responses", "parameters", "requestBodies", "headers"] as const;

/**
 * Components that came, went or have another name. A schema's name is a type that people import, so that a document which
 * describes the same messages with other names breaks their programs all the same; Redocly calls it a patch.
 */
export function componentChanges(documents: Documents): SpecChange[] {
  return sections.flatMap((section) => {
    const kind = section === "parameters" ? "shared parameter" : "type";
    const [before, after] = membersOf(documents, section);
    const added = new Map(Object.entries(after).filter(([name]) => !(name in before)));
    const removed = Object.entries(before).filter(([name]) => !(name in after));
    const renames = removed.map(([name, component]) => {
      const [twin] = [...added].find(([, other]) => isDeepStrictEqual(component, other)) ?? [];
      if (twin !== undefined) added.delete(twin);
      return { name, twin };
    });
    return [
      ...renames.map(({ name, twin }) =>
        twin === undefined
          ? changeOf(documents, section, name, `The ${kind} ${name} is removed`, "major")
          : changeOf(documents, section, name, `The ${kind} ${name} is now called ${twin}`, "major"),
      ),
      ...[...added.keys()].map((name) =>
        changeOf(documents, section, name, `The ${kind} ${name} is new`, "minor"),
      ),
    ];
  });
}

function changeOf(
  documents: Documents,
  section: string,
  name: string,
  sentence: string,
  level: "major" | "minor",
): SpecChange {
  const uses = (documents.uses.get(`${section}/${name}`) ?? []).filter(({ path }) => !isType(path));
  return {
    level,
    direction: directionOf(uses),
    sentence,
    operations: [...new Set(uses.map(({ method, path }) => operationName(method, path)))],
    pointer: `#/components/${section}/${name}`,
    rule: level === "major" ? "type-removed" : "type-added",
  };
}

function membersOf(documents: Documents, section: string): [Members, Members] {
  // A comparable document has the parameters of each operation under names of their own.
  const { base, revision, comparableBase, comparableRevision } = documents;
  const sides = section === "parameters" ? [base, revision] : [comparableBase, comparableRevision];
  const [before = {}, after = {}] = sides.map(({ components }) => (components?.[section] ?? {}) as Members);
  return [before, after];
}

type Members = Readonly<Record<string, unknown>>;
