import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Schema {
  readonly type?: string | readonly string[];
  readonly allOf?: readonly Schema[];
}

/** Tells, for a generated file, which schemas of its document are objects. */
export function objectSchemas(generatedFile: string): (schema: string) => boolean {
  const file = join(dirname(generatedFile), "openapi.json");
  const { components } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  };
  const schemas = components?.schemas ?? {};
  return (name) => schemas[name]?.type === "object" || schemas[name]?.allOf !== undefined;
}
