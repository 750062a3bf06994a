import { isObject, type JsonObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import { schemaAddress } from "../../../../spec/src/reference.ts";

/**
 * How alternatives are told apart, with every value written out: one that is not mapped is told by its name, and a name alone
 * stands for the schema of that name.
 *
 * Source: OpenAPI 3.2.0, "Discriminator Object".
 */
export function kindsInOneSpelling(schema: JsonObject): JsonObject {
  const { discriminator } = schema;
  if (!isObject(discriminator)) return schema;
  const { mapping, defaultMapping, ...rest } = discriminator;
  const mapped = Object.entries(isObject(mapping) ? mapping : {}).map(
    ([value, target]) => [value, schemaAddress(String(target))] as const,
  );
  const forms = [schema.oneOf, schema.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const unmapped = forms.flatMap((form) => {
    const target = isObject(form) && typeof form.$ref === "string" ? form.$ref : undefined;
    const isMapped = target === undefined || mapped.some(([, other]) => other === target);
    return isMapped ? [] : [[target.split("/").at(-1) ?? "", target] as const];
  });
  const all = Object.fromEntries([...mapped, ...unmapped]);
  return {
    ...schema,
    discriminator: {
      ...rest,
      ...(Object.keys(all).length > 0 && { mapping: all }),
      ...(defaultMapping !== undefined && { defaultMapping: schemaAddress(String(defaultMapping)) }),
    },
  };
}
