import { isFunctionName } from "./operation-basics.ts";
import { type OperationSource, operationRule, type Rule } from "./rule.ts";

/** A verb, and at least one more word; an acronym is a word like any other (`SipAccount`). */
const form = /^([a-z]+[0-9]*)(?:[A-Z][a-z0-9]+)+$/;

/** Verbs of operations that change nothing. */
const reading = ["list", "get", "search", "find", "count", "download"];

/** Verbs of operations whose rows `paginate` walks. */
const listing = ["list", "search", "find"];

/** These say how a call travels, and not what it does. */
const methods = ["post", "put", "patch", "head", "query"];

/** An operation is a function that people import, so it has a good name: specs/README.md says what that is. */
export function operationNames(): Rule {
  const first = new Map<string, string>();
  return operationRule((source) => {
    const { operation, report } = source;
    const { operationId } = operation.value;
    // What is no name at all is another rule's.
    if (typeof operationId !== "string" || !isFunctionName(operationId)) return;
    const fault = nameFault(operationId, source) ?? likeness(first, operationId);
    if (fault) report(operation.location.child("operationId"), `operationId "${operationId}" ${fault}`);
  })();
}

function nameFault(name: string, { operation }: OperationSource): string | undefined {
  const [, verb] = form.exec(name) ?? [];
  if (verb === undefined)
    return "is not a verb and what it acts on, acronyms written as words (getSipAccount)";
  if (methods.includes(verb)) return "begins with an HTTP method; say what the operation does";
  const { "x-effect": effect, "x-pagination": pagination } = operation.value;
  if (reading.includes(verb) && (effect === "idempotent" || effect === "once"))
    return `is called "${verb}", but its x-effect is ${effect}`;
  const walked = pagination !== undefined && pagination.style !== "none";
  if (walked && !listing.includes(verb)) return "is a list, so its name begins with list, search or find";
  if (verb === "list" && !walked) return 'begins with "list", which is for what paginate walks; call it get';
  return undefined;
}

/** Names that differ in case only are the same to a reader, and to some file systems. */
function likeness(first: Map<string, string>, name: string): string | undefined {
  const known = first.get(name.toLowerCase());
  first.set(name.toLowerCase(), known ?? name);
  return known === undefined || known === name ? undefined : `differs from "${known}" in case only`;
}
