import { type Resource, refuse, spacedTime } from "@pbxkit/core/testing";
import { clientOf, resolveExtensionId } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";
import { owned } from "./owned.ts";

export const extensions = owned<"extensions">({
  table: "extensions",
  collection: "/client/{client_id}/extension/",
  item: "/client/{client_id}/extension/{extension_id}",
  resolve: resolveExtensionId,
  make(suggested, call) {
    const { id, domain, prefix = "" } = clientOf(call);
    const { name = "" } = suggested;
    return {
      ...suggested,
      // The server adds the prefix where it is missing.
      name: name.includes("*") ? name : `${prefix}*${name}`,
      client_id: id,
      create_date: spacedTime(call.now()),
      ...(domain && { domain }),
    };
  },
  removed({ id }, { state }) {
    state.extensionEvents.clear(id);
    state.incomingRules.clear(id);
    state.messages.clear(id);
    for (const table of [state.phoneSettings, state.queueSettings, state.ivrSettings, state.registrations]) {
      table.delete(id);
    }
  },
});

export const extensionGroups = owned<"extensionGroups">({
  table: "extensionGroups",
  collection: "/client/{client_id}/extension_group/",
  item: "/client/{client_id}/extension_group/{ext_group_id}",
  make: (suggested, call) => ({ ...suggested, client_id: clientOf(call).id }),
});

export const callStatuses = owned<"callStatuses">({
  table: "callStatuses",
  collection: "/client/{client_id}/extension/call_status/",
  item: "/client/{client_id}/extension/call_status/{id}",
  make: (suggested, call) => ({ ...suggested, create_dt: spacedTime(call.now()) }),
});

export const extensionsOfGroup: Resource<RingmeRows, "extensions"> = {
  table: "extensions",
  collection: "/extension_group/{extension_group_id}/extension/",
  parent: {
    parameter: "extension_group_id",
    check({ path, state }) {
      const id = path.extension_group_id ?? "";
      return state.extensionGroups.get(id)
        ? ""
        : refuse({ reason: "not-found", table: "extensionGroups", id });
    },
  },
  narrow:
    ({ path }) =>
    ({ extension_group_id }) =>
      extension_group_id === path.extension_group_id,
};
