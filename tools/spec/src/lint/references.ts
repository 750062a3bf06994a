import { type OasRef, type ResolveResult, type UserContext, YamlParseError } from "@redocly/openapi-core";
import { yamlReason } from "./redocly-problem.ts";
import type { Rule } from "./rule.ts";

/** Every `$ref` leads to something. */
export function references(): Rule {
  return {
    ref: {
      leave(node: OasRef, context: UserContext, resolved: ResolveResult<object>) {
        if (resolved.node === undefined) reportBroken(node, context, resolved.error);
      },
    },
  };
}

function reportBroken(node: OasRef, context: UserContext, error: ResolveResult<object>["error"]): void {
  if (error instanceof YamlParseError) {
    const start = { line: error.line || 1, col: error.col || 1 };
    context.report({
      message: yamlReason(error),
      location: { source: error.source, pointer: undefined, start },
    });
    return;
  }
  const reason = error?.message ?? "there is nothing at that place";
  context.report({
    message: `$ref "${node.$ref}" is broken: ${reason}`,
    location: context.location.child("$ref"),
  });
}
