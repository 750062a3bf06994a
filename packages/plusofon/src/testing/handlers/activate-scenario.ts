import { type OperationHandler, refuse } from "@pbxkit/core/testing";
import type { PlusofonRows } from "../rows.ts";

/** Activating one scenario deactivates the account's others. */
export const activateSipScenario: OperationHandler<PlusofonRows> = ({ path, state }) => {
  const sipId = path.sip_id ?? "";
  const scenarioId = path.scenario_id ?? "";
  if (!state.sipAccounts.get(sipId)) refuse({ reason: "not-found", table: "sipAccounts", id: sipId });
  const chosen = state.sipScenarios.get(scenarioId, sipId);
  if (!chosen) return refuse({ reason: "not-found", table: "sipScenarios", id: scenarioId });
  for (const scenario of state.sipScenarios.list(sipId)) {
    const active = scenario.id === chosen.id;
    if (scenario.active !== active) state.sipScenarios.update(scenario.id, { active }, sipId);
  }
  return { status: 200, body: { success: true } };
};
