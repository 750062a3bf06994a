import type { UserContext } from "@redocly/openapi-core";
import type { SpecDocument, SpecOperation } from "../openapi.ts";
import type { Rule } from "./rule.ts";

/** An operation belongs to at least one tag, and its tags are declared. */
export function operationTags(): Rule {
  let declared: string[] = [];
  return {
    Root({ tags }: SpecDocument) {
      declared = Array.isArray(tags) ? tags.map(({ name }) => name) : [];
    },
    Operation({ tags }: SpecOperation, { location, report }: UserContext) {
      if (!Array.isArray(tags) || tags.length === 0) {
        report({ message: "the operation has no tags", location: location.key() });
        return;
      }
      for (const [index, tag] of tags.entries()) {
        if (declared.includes(tag)) continue;
        report({
          message: `the document declares no tag "${tag}"`,
          location: location.child(["tags", index]),
        });
      }
    },
  };
}
