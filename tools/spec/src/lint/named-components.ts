import { isRef, type UserContext } from "@redocly/openapi-core";
import type { MediaType, Schema } from "../openapi.ts";
import { jsonMedia } from "./answer.ts";
import { operationRule, type Rule } from "./rule.ts";

/** A JSON request body is a named component, so that programs can name its type. */
export const namedBodies = operationRule(({ operation, report }) => {
  for (const media of jsonMedia(operation.child("requestBody"))) {
    const { schema } = media.value as MediaType;
    if (schema && !isRef(schema) && !isRef(schema.items)) {
      report(media.location.child("schema").key(), "a request body's schema is a $ref to a named component");
    }
  }
});

/** Objects in an array are of a named component. */
export function namedItems(): Rule {
  return {
    Schema({ items }: Schema, { location, report }: UserContext) {
      if (items?.properties === undefined) return;
      report({
        message: "an array's item is a $ref to a named component",
        location: location.child("items").key(),
      });
    },
  };
}
