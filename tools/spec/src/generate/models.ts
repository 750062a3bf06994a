import type { SpecDocument } from "../openapi.ts";
import { documentation } from "./documentation.ts";
import { header } from "./header.ts";

/** `models.ts`: every schema of the document by its own name and with its description, for people who name a type in their code. */
export function generateModels(vendor: string, document: SpecDocument): string {
  const declarations = Object.entries(document.components?.schemas ?? {}).map(
    ([name, { description, deprecated }]) =>
      `${documentation(deprecated === true ? `${description ?? ""}\n\n@deprecated` : description)}export type ${name} = components["schemas"]["${name}"];\n`,
  );
  const imports =
    declarations.length > 0 ? 'import type { components } from "./schema.ts";\n' : "export {};\n";
  return [`${header(vendor)}${imports}`, ...declarations].join("\n");
}
