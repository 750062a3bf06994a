import { extensionOf } from "../realms.ts";
import { ofExtension, ownedByExtension } from "./owned.ts";

const realm = "/extension/{extension_id}/";

export const extensionEvents = ownedByExtension<"extensionEvents">({
  table: "extensionEvents",
  collection: `${realm}event/`,
  item: `${realm}event/{id}`,
});

export const incomingRules = ownedByExtension<"incomingRules">({
  table: "incomingRules",
  collection: `${realm}incom_rule/`,
  item: `${realm}incom_rule/{rule_id}`,
  // What the document does not know is kept.
  make: (suggested, { body }) => ({
    ...{ call_status: "any", caller_id: null, caller_id_action: "any", ...(body as object) },
    ...suggested,
  }),
});

export const messages = ownedByExtension<"messages">({
  table: "messages",
  collection: `${realm}message/`,
  item: `${realm}message/{message_id}`,
  // The one change there is: it was read.
  merge: (suggested) => ({ ...suggested, read: true }),
});

export const extensionAgents = ofExtension<"localAgents">({
  table: "localAgents",
  collection: `${realm}agent/`,
  make: (suggested, call) => ({ ...suggested, extension_id: extensionOf(call).id }),
  narrow: (call) => of(extensionOf(call).id),
});

export const extensionCurrentCalls = ofExtension<"currentCalls">({
  table: "currentCalls",
  collection: `${realm}current_calls/`,
  narrow: (call) => of(extensionOf(call).id),
});

const of =
  (id: number) =>
  ({ extension_id }: { readonly extension_id?: number }) =>
    extension_id === id;
