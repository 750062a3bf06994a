import { type OperationHandler, type Resource, refuse } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { done, paginator, paginatorSize } from "../answers.ts";
import { noSuch } from "../failures.ts";
import type { PlusofonCall, PlusofonRows } from "../rows.ts";
import { scenario } from "../seed/sip.ts";
import { showAccount, showScenario, showStatus, summariseAccount } from "./sip-views.ts";

type Schemas = components["schemas"];

function checkAon(call: PlusofonCall): void {
  const { aon } = call.body as { readonly aon?: number | null };
  if (typeof aon === "number" && !call.state.numbers.get(aon)) noSuch("number", "aon", aon);
}

/** An answer that names the new object's address instead of showing the object. */
function created(call: PlusofonCall, id: number) {
  const { origin, pathname } = call.incoming.url;
  return { status: 201, headers: { location: `${origin}${pathname}/${id}` }, body: { success: true } };
}

export const sipAccounts: Resource<PlusofonRows, "sipAccounts"> = {
  table: "sipAccounts",
  collection: "/api/v1/sip",
  item: "/api/v1/sip/{sip_id}",
  actions: { "PUT /api/v1/sip": "create" },
  pageSize: paginatorSize,
  envelope: paginator,
  show: showAccount,
  summarise: summariseAccount,
  make({ id }, call) {
    const body = call.body as Schemas["SipAccountCreate"];
    checkAon(call);
    return {
      id,
      name: body.name,
      number: body.number,
      login: String(10_000_000_000_000 + id),
      password: call.ids.text(8),
      role: body.role ?? null,
      server: "100001.voice.plusofon.example",
      kazoo_id: call.ids.hex(32),
      finally_created: true,
      aon: body.aon ?? null,
      on_line: false,
    };
  },
  merge(suggested, call) {
    checkAon(call);
    return suggested;
  },
  answer(action, account, call) {
    if (action === "create") {
      const { sip_timeout, sequence_rule, phone_number, phone_timeout } =
        call.body as Schemas["SipAccountCreate"];
      const id = call.state.sipScenarios.nextId();
      const phones =
        phone_number === undefined ? [] : [{ number: phone_number, timeout: phone_timeout ?? 0 }];
      const first = { ...scenario(id), active: true, sip_timeout, phones };
      call.state.sipScenarios.insert({ ...first, ...(sequence_rule && { sequence_rule }) }, account.id);
      return created(call, account.id);
    }
    return action === "read" ? undefined : done;
  },
  removed(account, call) {
    call.state.sipScenarios.clear(account.id);
  },
};

export const sipAccountStatuses: Resource<PlusofonRows, "sipAccounts"> = {
  table: "sipAccounts",
  collection: "/api/v1/sip/statuses",
  pageSize: paginatorSize,
  envelope: paginator,
  summarise: showStatus,
};

export const sipScenarios: Resource<PlusofonRows, "sipScenarios"> = {
  table: "sipScenarios",
  collection: "/api/v1/sip/{sip_id}/scenarios",
  item: "/api/v1/sip/{sip_id}/scenarios/{scenario_id}",
  parent: { parameter: "sip_id", table: "sipAccounts" },
  pageSize: paginatorSize,
  envelope: paginator,
  show: showScenario,
  make: ({ id }, call) => ({ ...scenario(id), ...(call.body as Schemas["SipScenarioSettings"]) }),
  // A scenario is sent whole: what is left out is gone.
  merge: (_suggested, call, { id, active }) => ({
    ...scenario(id),
    active,
    ...(call.body as Schemas["SipScenarioSettings"]),
  }),
  answer(action, row, call) {
    return action === "create" ? created(call, row.id) : done;
  },
};

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
