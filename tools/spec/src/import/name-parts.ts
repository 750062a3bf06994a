import type { Schema } from "../openapi.ts";
import { resolveReference } from "../reference.ts";
import { eachObject, type Imported, isRecord, note } from "./imported.ts";
import { pascalCase, unused, wordsOf } from "./words.ts";

/** A pointer to a schema inside of something else; a component is one already. */
const PART =
  /^#\/(?!components\/[^/]+\/[^/]+$).*\/(?:properties\/[^/]+|(?:allOf|anyOf|oneOf)\/\d+|schema|items|additionalProperties)$/;

/** A schema that is referred to where it stands, inside of another or of an operation, becomes a component. */
export function nameParts(imported: Imported): void {
  const { document, done } = imported;
  const found = new Map<string, Schema>();
  eachObject(document, ({ $ref }) => {
    if (typeof $ref !== "string" || !PART.test($ref) || found.has($ref)) return;
    const schema = resolveReference<Schema>(document, { $ref });
    if (schema) found.set($ref, schema);
  });
  document.components ??= {};
  document.components.schemas ??= {};
  const { schemas } = document.components;
  const taken = new Set(Object.keys(schemas).map((name) => name.toLowerCase()));
  const names = new Map<Schema, string>();
  for (const [pointer, schema] of found) {
    // Two pointers may lead to one part, and a part may be a reference to a component.
    const known = names.get(schema) ?? Object.keys(schemas).find((name) => schemas[name] === schema);
    const name = known ?? unused(nameOf(pointer), taken);
    names.set(schema, name);
    if (known === undefined)
      note(done, "parts that are referred to made into components", `${name}, ${pointer}`);
  }
  eachObject(document, (node) => {
    const name = found.has(String(node.$ref)) ? names.get(found.get(String(node.$ref)) as Schema) : undefined;
    if (name !== undefined) node.$ref = `#/components/schemas/${name}`;
    for (const [key, value] of Object.entries(node)) replace(node, key, value);
  });
  for (const [schema, name] of names) schemas[name] = schema;
  openBroken(imported);

  /** The part itself, where it stands: by its object, for pointers change as other parts move. */
  function replace(node: Record<string, unknown>, key: string, value: unknown): void {
    if (isRecord(value)) {
      const name = names.get(value as Schema);
      if (name !== undefined && node !== schemas) node[key] = { $ref: `#/components/schemas/${name}` };
      else if (["properties"].includes(key))
        for (const [own, member] of Object.entries(value)) replace(value, own, member);
    } else if (Array.isArray(value)) {
      value.forEach((member, index) => {
        const name = names.get(member as Schema);
        if (name !== undefined) value[index] = { $ref: `#/components/schemas/${name}` };
      });
    }
  }
}

/** `RoomOwner` of `#/components/schemas/room/properties/owner`; of a part of an operation, the words of its path. */
function nameOf(pointer: string): string {
  const segments = pointer
    .split("/")
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
  const words = segments
    .filter(
      (segment) =>
        !/^(components|schemas|paths|properties|schema|content|responses|requestBody|allOf|anyOf|oneOf|parameters|\d+)$/.test(
          segment,
        ),
    )
    .flatMap((segment) => wordsOf(segment.replace(/^application\/.*$/, "").replaceAll(/\{[^}]*\}/g, "")));
  return pascalCase(words);
}

/** What leads to nothing in the vendor's document is left open, and told. */
function openBroken({ document, left }: Imported): void {
  const isBroken = ($ref: unknown) =>
    typeof $ref === "string" && $ref.startsWith("#") && resolveReference(document, { $ref }) === undefined;
  eachObject(document, (node, pointer) => {
    if (isBroken(node.$ref)) {
      note(left, "references to nothing; any value is taken there", `${node.$ref}, /${pointer.join("/")}`);
      delete node.$ref;
    }
    if (!isRecord(node.discriminator) || !isRecord(node.discriminator.mapping)) return;
    for (const [value, target] of Object.entries(node.discriminator.mapping)) {
      const name = String(target);
      if (!isBroken(name.includes("/") ? name : `#/components/schemas/${name}`)) continue;
      delete node.discriminator.mapping[value];
      note(left, "values of a discriminator that lead to nothing", `${value}, /${pointer.join("/")}`);
    }
  });
}
