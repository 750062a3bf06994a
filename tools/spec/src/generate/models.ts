import type { OpenApiDocument } from "../openapi.ts";
import { header } from "./header.ts";

/** `models.ts`: every schema of the document by its own name, for people who name a type in their code. */
export function generateModels(vendor: string, document: OpenApiDocument): string {
  const names = Object.keys((document.components as { schemas?: object } | undefined)?.schemas ?? {});
  const declarations = names.map((name) => `export type ${name} = components["schemas"]["${name}"];\n`);
  const imports = names.length > 0 ? 'import type { components } from "./schema.ts";\n\n' : "export {};\n";
  return `${header(vendor)}${imports}${declarations.join("")}`;
}
