import { clientOf } from "../client-of.ts";
import { vendorTime } from "../dates.ts";
import { owned } from "./owned.ts";

export const extensions = owned<"extensions">({
  table: "extensions",
  collection: "/client/{client_id}/extension/",
  item: "/client/{client_id}/extension/{extension_id}",
  // `@{NAME}` stands for the value of the variable NAME.
  resolve(id, { state }) {
    const name = /^@\{(.+)\}$/.exec(String(id))?.[1];
    return name === undefined ? id : (state.variables.get(name)?.value ?? id);
  },
  make(suggested, call) {
    const { id, domain } = clientOf(call);
    return { ...suggested, client_id: id, create_date: vendorTime(call.now()), ...(domain && { domain }) };
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
  make: (suggested, call) => ({ ...suggested, create_dt: vendorTime(call.now()) }),
});
