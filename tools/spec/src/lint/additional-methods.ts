import type { UserContext } from "@redocly/openapi-core";
import type { SpecPathItem } from "../openapi.ts";
import { standardMethods } from "../operations.ts";
import type { Rule } from "./rule.ts";

/** `additionalOperations` holds methods that have no member of their own, written as they are sent. */
export function additionalMethods(): Rule {
  return {
    PathItem({ additionalOperations }: SpecPathItem, { location, report }: UserContext) {
      for (const method of Object.keys(additionalOperations ?? {})) {
        const reason = refusal(method);
        if (reason)
          report({ message: reason, location: location.child(["additionalOperations", method]).key() });
      }
    },
  };
}

function refusal(method: string): string | undefined {
  const member = method.toLowerCase();
  if (standardMethods.includes(member) || member === "query") {
    return `${method} is not an additional operation, it is written as "${member}"`;
  }
  if (["connect", "track"].includes(member)) return `no runtime's fetch sends ${method}; leave it out`;
  return /^[A-Z]+$/.test(method)
    ? undefined
    : `an additional operation's method is in capitals, not "${method}"`;
}
