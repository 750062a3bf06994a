import type { SpecDocument } from "../openapi.ts";
import { documentation } from "./documentation.ts";

/** What the types call something else by. A schema of such a name is written in full, and gets its name where it is exported. */
const TAKEN = ["Blob", "Omit", "PlainPaths", "Record", "WithRequired"];

/**
 * The types, and below them every schema of the document by its own name and with its description, for people who name a type in
 * their code. The types, too, call a schema by its name: editors show `data: Sms[]`.
 */
export function withModels(document: SpecDocument, types: string): string {
  const schemas = document.components?.schemas ?? {};
  const models = Object.entries(schemas).map(
    ([name, { description, deprecated }]) =>
      `${documentation(deprecated === true ? `${description ?? ""}\n\n@deprecated` : description)}${declaration(name)}`,
  );
  const named = types.replaceAll(/\bcomponents\["schemas"\]\["(\w+)"\]/g, (full, name: string) =>
    name in schemas && !TAKEN.includes(name) ? name : full,
  );
  return [named, ...models].join("\n");
}

function declaration(name: string): string {
  const type = `components["schemas"]["${name}"];\n`;
  return TAKEN.includes(name)
    ? `type Own${name} = ${type}export type { Own${name} as ${name} };\n`
    : `export type ${name} = ${type}`;
}
