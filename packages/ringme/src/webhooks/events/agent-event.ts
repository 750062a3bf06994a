import { type RawFields, text, wholeNumber } from "@pbxkit/core/webhooks";

/** The vendor's list of fields is cut short: `raw` may have more. */
interface AgentFields {
  readonly agentId: number | undefined;
  readonly agentStatus: "available" | "logged_out" | (string & {}) | undefined;
  readonly raw: RawFields;
}

/** A queue agent logged in. Sent only when the status really changes. */
export interface AgentLoginEvent extends AgentFields {
  readonly type: "agent-login";
}

/** A queue agent logged out. Sent only when the status really changes. */
export interface AgentLogoutEvent extends AgentFields {
  readonly type: "agent-logout";
}

const agentFields = (raw: RawFields): AgentFields => ({
  agentId: wholeNumber(raw, "agent_id"),
  agentStatus: text(raw, "agent_status"),
  raw,
});

export const agentLoginEvent = (raw: RawFields): AgentLoginEvent => ({
  type: "agent-login",
  ...agentFields(raw),
});

export const agentLogoutEvent = (raw: RawFields): AgentLogoutEvent => ({
  type: "agent-logout",
  ...agentFields(raw),
});
