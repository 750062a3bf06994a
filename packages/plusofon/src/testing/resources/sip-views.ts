import type { SimulatorContext } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import type { SipAccountRow, SipScenarioRow } from "../rows/sip.ts";
import type { PlusofonRows } from "../rows.ts";

type Schemas = components["schemas"];
type State = SimulatorContext<PlusofonRows>["state"];

function endpointsOf(scenario: SipScenarioRow): Schemas["SipScenarioEndpoint"][] {
  const own = { type: "sip", timeout: scenario.sip_timeout };
  return [own, ...scenario.phones.map(({ timeout }) => ({ type: "mob", timeout }))];
}

export function showScenario(scenario: SipScenarioRow): Schemas["SipScenario"] {
  const { id, name, active } = scenario;
  return { id, name, active, endpoints: endpointsOf(scenario) };
}

/** One account shows two keys of its caller id, the list all four. */
function callerId(account: SipAccountRow, state: State, whole: boolean): Schemas["CallerId"] | null {
  const number = account.aon === null ? undefined : state.numbers.get(account.aon);
  if (!number) return null;
  return whole ? number : { id: number.id, number: number.number };
}

export function showAccount(
  account: SipAccountRow,
  { state }: SimulatorContext<PlusofonRows>,
): Schemas["SipAccount"] {
  const { id, name, password, login, role, server, number, finally_created } = account;
  const scenarios = state.sipScenarios.list(id).map(showScenario);
  const aon = callerId(account, state, false);
  return {
    id,
    name,
    password,
    login,
    role,
    server,
    number,
    finally_created,
    aon,
    sip_scenarios: scenarios,
    success: true,
  };
}

export function summariseAccount(
  account: SipAccountRow,
  { state }: SimulatorContext<PlusofonRows>,
): Schemas["SipAccountSummary"] {
  const { id, name, number, login, kazoo_id, finally_created } = account;
  const active = state.sipScenarios.list(id).find((scenario) => scenario.active);
  return {
    id,
    name,
    number,
    login,
    kazoo_id,
    finally_created,
    aon: callerId(account, state, true),
    active_sip_scenario: active ? { id: active.id, name: active.name, endpoints: endpointsOf(active) } : null,
  };
}

export function showStatus({ id, name, on_line }: SipAccountRow): Schemas["SipAccountStatus"] {
  return { id, name, on_line };
}
