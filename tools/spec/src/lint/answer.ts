import { isJson } from "../content-type.ts";
import type { MediaType, Response, Schema, SpecOperation } from "../openapi.ts";
import type { SourceNode } from "./source-node.ts";

/** The declared success answers of an operation. */
export function successAnswers(operation: SourceNode<SpecOperation>): SourceNode<Response>[] {
  const responses = operation.child<object>("responses")?.children<Response>() ?? [];
  return responses.filter(([status]) => status.startsWith("2")).map(([, answer]) => answer);
}

/** The JSON entries of a request body's or an answer's `content`. */
export function jsonMedia(body: SourceNode<unknown> | undefined): SourceNode<MediaType>[] {
  const media = body?.child<object>("content")?.children<MediaType>() ?? [];
  return media.filter(([contentType]) => isJson(contentType)).map(([, node]) => node);
}

/** A property of an object schema, also through `allOf`, `oneOf` and `anyOf`. */
export function propertyOf(
  schema: SourceNode<Schema> | undefined,
  name: string,
): SourceNode<Schema> | undefined {
  const own = schema?.child<object>("properties")?.child<Schema>(name);
  if (own) return own;
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    for (const [, part] of schema?.child<Schema[]>(keyword)?.children<Schema>() ?? []) {
      const found = propertyOf(part, name);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether a schema's type is, or may be, the given one. */
export function hasType(schema: SourceNode<Schema> | undefined, type: string): boolean {
  return [schema?.value.type].flat().includes(type);
}
