import ts from "typescript";
import { operationRule } from "./rule.ts";

const effects = ["read", "idempotent", "once"];

/** Whether a function of the generated code can be called that: not by a word of the language, nor as what they are all made with. */
export function isFunctionName(name: string): boolean {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name) || ["arguments", "await", "defineOperation", "eval"].includes(name))
    return false;
  const keyword = ts.identifierToKeywordKind(ts.factory.createIdentifier(name));
  return keyword === undefined || keyword > ts.SyntaxKind.LastFutureReservedWord;
}

/** An operation has a name for code, a place in the table of contents, a known effect, and says what success looks like. */
export const operationBasics = operationRule(({ operation, report, reportMissing }) => {
  const { operationId, responses, "x-effect": effect } = operation.value;
  if (operationId === undefined) reportMissing("the operation has no operationId");
  else if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
    report(operation.location.child("operationId"), `operationId "${operationId}" is not in camelCase`);
  } else if (!isFunctionName(operationId)) {
    const problem = `operationId "${operationId}" cannot be the name of a function in the generated code`;
    report(operation.location.child("operationId"), problem);
  }
  if (effect === undefined) reportMissing(`the operation has no x-effect (${effects.join(", ")})`);
  else if (!effects.includes(effect)) {
    const found = JSON.stringify(effect);
    report(operation.location.child("x-effect"), `x-effect is one of ${effects.join(", ")}, not ${found}`);
  }
  if (!Object.keys(responses ?? {}).some((status) => status.startsWith("2"))) {
    reportMissing("the operation declares no success answer (2xx)");
  }
});
