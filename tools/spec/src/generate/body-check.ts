import type { RequestBody, Schema, SpecDocument, SpecOperation } from "../openapi.ts";
import { resolveReference } from "../reference.ts";
import { jsonContent } from "../schema-shape.ts";

/**
 * What a client looks at before it sends the body of an operation with `x-check`: member to the pattern that its text must
 * have, empty for one that must be there only. A name that ends in `?` may be left out.
 */
export function bodyCheck(
  document: SpecDocument,
  operation: SpecOperation,
): Record<string, string> | undefined {
  if (operation["x-check"] !== true) return undefined;
  const body = resolveReference<RequestBody>(document, operation.requestBody);
  const [, media] = jsonContent(body?.content) ?? [];
  const { properties = {}, required = [] } = resolveReference<Schema>(document, media?.schema) ?? {};
  const checks = Object.entries(properties).flatMap(([name, schema]): [string, string][] => {
    const pattern = patternOf(document, schema);
    if (required.includes(name)) return [[name, pattern]];
    return pattern === "" ? [] : [[`${name}?`, pattern]];
  });
  return Object.fromEntries(checks);
}

/** The pattern of a text or of what may be written as text; for a text or a list that must not be empty, any character. */
function patternOf(document: SpecDocument, reference: Schema): string {
  const schema = resolveReference<Schema>(document, reference) ?? {};
  for (const part of [
    schema,
    ...(schema.anyOf ?? []).map((one) => resolveReference<Schema>(document, one)),
  ]) {
    if (!part) continue;
    if (typeof part.pattern === "string") return part.pattern;
    if (Number(part.minLength ?? part.minItems ?? 0) > 0) return "[^]";
  }
  return "";
}
