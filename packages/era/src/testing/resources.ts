import { type Resource, refuse, type SimulatedCall } from "@pbxkit/core/testing";
import type { components } from "../generated/schema.ts";
import type { EraRows } from "./rows.ts";
import { newRule } from "./seed.ts";

type Schemas = components["schemas"];
type RuleBody = Schemas["RedirectRuleCreate"] | Schemas["RedirectRuleUpdate"];

/** Without accounts in the seed any id is one. */
function accountOf({ path, state }: SimulatedCall<EraRows>): string {
  const id = String(path.account_id);
  if (state.accounts.size > 0 && !state.accounts.get(id))
    refuse({ reason: "not-found", table: "accounts", id });
  return id;
}

export const redirectRules: Resource<EraRows, "redirectRules"> = {
  table: "redirectRules",
  collection: "/rest/v1/user/sip/accounts/{account_id}/redirect_rules",
  item: "/rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}",
  parent: { parameter: "account_id", check: accountOf },
  actions: { "PUT /rest/v1/user/sip/accounts/{account_id}/redirect_rules/{rule_id}": "replace" },
  newId: ({ ids }) => ids.uuid(),
  make({ id }, call) {
    const usual = newRule(id);
    const body = call.body as RuleBody;
    return { ...usual, ...body, id, opts: { ...usual.opts, ...body.opts } };
  },
  // Merged one level deep: `opts` member by member, anything deeper whole.
  merge(suggested, call, before) {
    return { ...suggested, opts: { ...before.opts, ...(call.body as RuleBody).opts } };
  },
};
