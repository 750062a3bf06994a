const NAMED_SCHEMA = /\*\/\nexport type (\w+) = components\["schemas"\]\["\1"\];/g;

/**
 * The text of a generated file as the reference reads it: a named schema is shown
 * with its properties, not as `components["schemas"]["Name"]`. `isObject` tells which schemas have properties.
 */
export function readableSource(text: string, isObject: (schema: string) => boolean): string {
  return text
    .replaceAll(/^( *\*) @constant$/gm, "$1")
    .replaceAll(NAMED_SCHEMA, (alias, schema: string) =>
      isObject(schema) ? alias.replace("*/", "\n * @interface\n */") : alias,
    );
}
