import type { Schema } from "../openapi.ts";
import { eachObject, type Imported, importedOperations, isRecord, note } from "./imported.ts";
import { pascalCase, singular, unused, wordsOf } from "./words.ts";

/** Gives each named schema a name in PascalCase, and a name to each that must have one. */
export function nameSchemas(imported: Imported): void {
  const { document } = imported;
  document.components ??= {};
  const before = document.components.schemas ?? {};
  const taken = new Set<string>();
  const schemas: Record<string, Schema> = {};
  document.components.schemas = schemas;
  const moved = new Map<string, string>();
  // Those that have a good name keep it.
  const names = Object.keys(before);
  const isGood = (name: string) => /^[A-Z][A-Za-z0-9]*$/.test(name);
  const given = new Map<string, string>();
  for (const name of [...names.filter(isGood), ...names.filter((each) => !isGood(each))]) {
    given.set(name, unused(isGood(name) ? name : pascalCase(wordsOf(name)), taken));
  }
  for (const name of names) {
    const own = given.get(name) ?? name;
    if (own !== name) note(imported.done, "schemas renamed", `${name} to ${own}`);
    moved.set(`#/components/schemas/${name}`, `#/components/schemas/${own}`);
    schemas[own] = before[name] ?? {};
  }
  const add = (name: string, schema: Schema): Schema => {
    const own = unused(name, taken);
    schemas[own] = schema;
    return { $ref: `#/components/schemas/${own}` };
  };
  hoistDefinitions(imported, moved, given, add);
  rewriteReferences(imported, moved);
  hoistBodies(imported, add);
  hoistItems(imported, add);
}

type Add = (name: string, schema: Schema) => Schema;

/** `$defs` and `definitions` inside of a schema become components. */
function hoistDefinitions(
  { document, done, left }: Imported,
  moved: Map<string, string>,
  given: ReadonlyMap<string, string>,
  add: Add,
): void {
  eachObject(document, (node, pointer) => {
    for (const keyword of ["$defs", "definitions"]) {
      const definitions = node[keyword];
      if (!isRecord(definitions)) continue;
      // References were written by the old names.
      const old = pointer.map((key, index) => {
        const isName = index === 2 && pointer[1] === "schemas";
        return isName ? ([...given].find(([, name]) => name === key)?.[0] ?? key) : key;
      });
      for (const [name, schema] of Object.entries(definitions)) {
        const { $ref } = add(pascalCase(wordsOf(name)), schema as Schema);
        for (const place of [old, []]) moved.set(`#/${[...place, keyword, name].join("/")}`, $ref ?? "");
        note(done, `${keyword} made into components`, `/${[...pointer, keyword, name].join("/")}`);
      }
      delete node[keyword];
    }
    for (const keyword of ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef"]) {
      if (typeof node[keyword] !== "string") continue;
      delete node[keyword];
      note(left, `${keyword} was left out; write a $ref to a component`, `/${pointer.join("/")}`);
    }
  });
}

/** `$ref` and `discriminator.mapping` by the new names. */
function rewriteReferences({ document }: Imported, moved: ReadonlyMap<string, string>): void {
  const renamed = (reference: string): string => {
    const plain = decode(reference);
    if (moved.has(plain)) return moved.get(plain) ?? reference;
    // A reference into a schema: the name is what comes before.
    for (const [from, to] of moved)
      if (plain.startsWith(`${from}/`)) return to + reference.slice(from.length);
    return reference;
  };
  eachObject(document, (node) => {
    if (typeof node.$ref === "string") node.$ref = renamed(node.$ref);
    if (!isRecord(node.discriminator) || !isRecord(node.discriminator.mapping)) return;
    const { mapping } = node.discriminator;
    for (const [value, target] of Object.entries(mapping)) {
      const reference = String(target);
      mapping[value] = renamed(reference.startsWith("#") ? reference : `#/components/schemas/${reference}`);
    }
  });
}

const decode = (reference: string): string => {
  try {
    return decodeURIComponent(reference).replace(/~1/g, "/").replace(/~0/g, "~");
  } catch {
    return reference;
  }
};

/** A JSON request body is a component: it is named after its operation. */
function hoistBodies({ document, done }: Imported, add: Add): void {
  const bodies = importedOperations(document).map(({ operation, place }) => {
    const [, verb = "", rest = ""] = /^([a-z]+)(.*)$/.exec(operation.operationId ?? "") ?? [];
    const name = ["create", "update", "replace"].includes(verb)
      ? `${rest}${pascalCase([verb])}`
      : `${pascalCase([verb])}${rest}Request`;
    return [operation.requestBody as { content?: unknown } | undefined, name, place] as const;
  });
  const shared = Object.entries(document.components?.requestBodies ?? {}).map(
    ([name, body]) => [body, `${pascalCase(wordsOf(name))}Request`, name] as const,
  );
  for (const [body, name, place] of [...bodies, ...shared]) {
    for (const [type, media] of Object.entries(isRecord(body?.content) ? body.content : {})) {
      if (!/[/+]json\b/.test(type) || !isRecord(media) || !isRecord(media.schema)) continue;
      const { schema } = media as { schema: Schema };
      if (schema.$ref !== undefined || schema.items?.$ref !== undefined) continue;
      media.schema = add(name, schema);
      note(done, "bodies made into components", place);
    }
  }
}

/** An object in an array is a component: it is named after the schema and the property that hold it. */
function hoistItems({ document, done }: Imported, add: Add): void {
  const found: [holder: { items?: Schema }, name: string][] = [];
  eachObject(document, (node, pointer) => {
    if (!isRecord(node.items) || !isRecord(node.items.properties)) return;
    found.push([node as { items?: Schema }, itemName(document, pointer)]);
  });
  for (const [holder, name] of found) {
    holder.items = add(name, holder.items ?? {});
    note(done, "items of lists made into components", name);
  }
}

function itemName(document: Imported["document"], pointer: readonly string[]): string {
  const [section, kind = "", name = ""] = pointer;
  const operation = section === "paths" ? document.paths?.[kind]?.[name] : undefined;
  const id = isRecord(operation) ? wordsOf(String(operation.operationId)).slice(1) : undefined;
  const holder = section === "components" ? wordsOf(name) : (id ?? wordsOf(kind));
  const properties = pointer.filter((_, index) => pointer[index - 1] === "properties");
  const own = properties.flatMap((property) => {
    const words = wordsOf(property);
    return [...words.slice(0, -1), singular(words.at(-1) ?? "")];
  });
  return pascalCase([...holder, ...(own.length > 0 ? own : ["item"])]);
}
