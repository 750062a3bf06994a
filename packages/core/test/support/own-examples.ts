import { isObject, type Pointer } from "./document-pointer.ts";

/** An example that the document itself gives, and the schema that it belongs to. */
export interface OwnExample {
  name: string;
  schema: Pointer;
  value: unknown;
}

/** Keywords whose value is data of the API, where nothing is looked for. */
const data = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "const",
  "x-pagination",
  "x-extensible-enum",
]);

/** Keywords whose value has names for keys: a property may well be called `example`. */
const named = new Set([
  ...["paths", "responses", "content", "headers", "properties", "patternProperties", "additionalOperations"],
  ...["schemas", "parameters", "requestBodies"],
]);

/** Every example beside a `schema` (bodies, parameters, headers) and every one that a schema gives itself. */
export function ownExamples(node: unknown, pointer: Pointer = [], keysAreNames = false): OwnExample[] {
  if (!isObject(node)) return [];
  const children = Object.entries(node).filter(([key]) => keysAreNames || !data.has(key));
  return [
    ...(keysAreNames ? [] : examplesOf(node, pointer)),
    ...children.flatMap(([key, child]) =>
      ownExamples(child, [...pointer, key], !keysAreNames && named.has(key) && !Array.isArray(child)),
    ),
  ];
}

function examplesOf(node: Record<string, unknown>, pointer: Pointer): OwnExample[] {
  const { example, examples } = node;
  const schema = isObject(node.schema) ? [...pointer, "schema"] : pointer;
  const values = [
    ...("example" in node ? [["example", example] as const] : []),
    ...(Array.isArray(examples) ? examples.map((value, index) => [`examples ${index}`, value] as const) : []),
    ...(isObject(examples) && !Array.isArray(examples) ? Object.entries(examples).map(exampleObject) : []),
  ];
  return values.map(([name, value]) => ({ name: [...pointer, name].join(" "), schema, value }));
}

function exampleObject([name, example]: [string, unknown]): readonly [string, unknown] {
  return [`examples ${name}`, isObject(example) ? example.value : undefined];
}
