import { type RawFields, text } from "@pbxkit/core/webhooks";

/** Names that differ from those that are subscribed to. */
const otherNames: Readonly<Record<string, string>> = {
  "call-status-change": "extension-call-status",
};

/**
 * What a delivery says it is, in the spelling of subscriptions: `dial-in`, `call-interactive`. Undefined where it says
 * nothing and its fields do not tell.
 */
export function eventName(raw: RawFields): string | undefined {
  // Call events write it in camel case, status events with an underscore.
  const said = text(raw, "EventType") ?? text(raw, "event_type");
  if (said === undefined) return nameByFields(raw);
  const name = said.toLowerCase().replaceAll("_", "-");
  return Object.hasOwn(otherNames, name) ? otherNames[name] : name;
}

/**
 * The vendor's lists of fields of messages and agents hold no name of the event; what they do hold tells them apart.
 * Inferred from those lists.
 */
function nameByFields(raw: RawFields): string | undefined {
  const has = (name: string) => raw[name] !== undefined;
  if (has("old_status_id") || has("new_status_id")) return "extension-call-status";
  if (has("extension_name") && has("dst_number")) return has("status") ? "message-out-status" : "message-out";
  if (has("extension_name") && has("did_number")) return "message-in";
  const agent = has("agent_id") ? text(raw, "agent_status") : undefined;
  if (agent === "available") return "agent-login";
  return agent === "logged_out" ? "agent-logout" : undefined;
}
