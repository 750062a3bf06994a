import { existsSync } from "node:fs";
import type { Location, OasRef, UserContext } from "@redocly/openapi-core";
import { exportsBeside, rootEntryOf } from "./root-exports.ts";
import type { Rule } from "./rule.ts";

/** A schema that has a name has one that can become a name in TypeScript, and that its package does not use otherwise. */
export function schemaNames(): Rule {
  const taken = new Map<string, ReadonlyMap<string, string>>();
  const namesOf = (file: string): ReadonlyMap<string, string> => {
    const entry = rootEntryOf(file);
    if (entry === undefined || !existsSync(entry)) return new Map();
    const known = taken.get(entry) ?? exportsBeside(entry);
    taken.set(entry, known);
    return known;
  };
  return {
    ref(node: OasRef, { type, location, report }: UserContext) {
      if (type.name !== "Schema") return;
      check(/([^/]*?)(?:\.yaml)?$/.exec(node.$ref)?.[1] ?? "", location.child("$ref"), report);
    },
    NamedSchemas(schemas: object, { location, report }: UserContext) {
      for (const name of Object.keys(schemas)) {
        const place = location.child(name).key();
        check(name, place, report);
        const file = namesOf(location.source.absoluteRef).get(name);
        if (file === undefined) continue;
        const message = `${file} exports another "${name}", which would hide this schema's type from the package's users; give the schema another name`;
        report({ message, location: place });
      }
    },
  };
}

function check(name: string, location: Location, report: UserContext["report"]): void {
  if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return;
  report({
    message: `a named schema has a PascalCase name of letters and digits, "${name}" has not`,
    location,
  });
}
