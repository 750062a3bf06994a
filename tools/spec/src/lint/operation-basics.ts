import { operationRule } from "./rule.ts";

const effects = ["read", "idempotent", "once"];

/** An operation has a name for code, a place in the table of contents, a known effect, and says what success looks like. */
export const operationBasics = operationRule(({ operation, report, reportMissing }) => {
  const { operationId, responses, "x-effect": effect } = operation.value;
  if (operationId === undefined) reportMissing("the operation has no operationId");
  else if (!/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
    report(operation.location.child("operationId"), `operationId "${operationId}" is not in camelCase`);
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
