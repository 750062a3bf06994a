import { clientOf } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";
import { owned } from "./owned.ts";

type DialRules = RingmeRows["dialRuleLists"];

/** A rule without a comment has none: the answer says null. */
function withComments(list: DialRules): DialRules {
  const { dial_rules } = list;
  if (!dial_rules) return list;
  return { ...list, dial_rules: dial_rules.map((rule) => ({ ...rule, comment: rule.comment ?? null })) };
}

export const dialRuleLists = owned<"dialRuleLists">({
  table: "dialRuleLists",
  collection: "/client/{client_id}/dial_rule/",
  item: "/client/{client_id}/dial_rule/{dial_rules_id}",
  make: (suggested, call) => withComments({ ...suggested, client_id: clientOf(call).id }),
  merge: withComments,
});

export const intervals = owned<"intervals">({
  table: "intervals",
  collection: "/client/{client_id}/interval/",
  item: "/client/{client_id}/interval/{interval_id}",
  make: (suggested, call) => ({ ...suggested, client_id: clientOf(call).id }),
  show: (row) => ({ ...row, conditions: row.conditions ?? [] }),
});

function counted(group: RingmeRows["networkPermissionGroups"]): RingmeRows["networkPermissionGroups"] {
  const network_address = group.network_address ?? [];
  return { ...group, network_address, network_count: network_address.length };
}

export const networkPermissionGroups = owned<"networkPermissionGroups">({
  table: "networkPermissionGroups",
  collection: "/client/{client_id}/network_permission/",
  item: "/client/{client_id}/network_permission/{group_id}",
  make: (suggested, call) => counted({ ...suggested, client_id: clientOf(call).id }),
  merge: counted,
});

/** The collection has the plural, the item the singular. */
export const phoneEvents = owned<"phoneEvents">({
  table: "phoneEvents",
  collection: "/client/{client_id}/phone_events/",
  item: "/client/{client_id}/phone_event/{id}",
});

export const currentCalls = owned<"currentCalls">({
  table: "currentCalls",
  collection: "/client/{client_id}/current_calls/",
});
