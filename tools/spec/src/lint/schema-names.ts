import type { Location, OasRef, UserContext } from "@redocly/openapi-core";
import type { Rule } from "./rule.ts";

/** A schema that has a name has one that can become a name in TypeScript. */
export function schemaNames(): Rule {
  return {
    ref(node: OasRef, { type, location, report }: UserContext) {
      if (type.name !== "Schema") return;
      check(/([^/]*?)(?:\.yaml)?$/.exec(node.$ref)?.[1] ?? "", location.child("$ref"), report);
    },
    NamedSchemas(schemas: object, { location, report }: UserContext) {
      for (const name of Object.keys(schemas)) check(name, location.child(name).key(), report);
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
