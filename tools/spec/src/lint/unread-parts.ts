import type { UserContext } from "@redocly/openapi-core";
import type { Schema, SpecPathItem } from "../openapi.ts";
import type { Rule } from "./rule.ts";

/** Keywords of JSON Schema that give a schema another way to be named, which the generated code does not follow. */
const otherNames = ["$defs", "definitions", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef"];

/** What OpenAPI allows and the generated clients would not heed: each is refused with what to write instead. */
export function unreadParts(): Rule {
  return {
    PathItem(pathItem: SpecPathItem, { location, report }: UserContext) {
      if (pathItem.servers !== undefined) {
        const message =
          "servers of a path are not generated, the clients would ignore them; the document has them";
        report({ message, location: location.child("servers").key() });
      }
      if (pathItem.trace !== undefined) {
        report({
          message: "no runtime's fetch sends TRACE; leave it out",
          location: location.child("trace").key(),
        });
      }
    },
    Schema(schema: Schema, { location, report }: UserContext) {
      for (const keyword of otherNames) {
        if (schema[keyword] === undefined) continue;
        const message = `${keyword} is not read; put the schema into components/schemas and write a $ref to it`;
        report({ message, location: location.child(keyword).key() });
      }
    },
    Responses(responses: object, { location, report }: UserContext) {
      for (const status of Object.keys(responses)) {
        if (/^[1-5](\d\d|XX)$|^default$|^x-/.test(status)) continue;
        const message = `"${status}" is no status; write three digits, 4XX or default`;
        report({ message, location: location.child(status).key() });
      }
    },
  };
}
