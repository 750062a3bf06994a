import { type RawFields, text, type WebhookEvent, wholeNumber } from "@pbxkit/core/webhooks";

/** The vendor's list of fields is cut short: `raw` may have more. */
interface AgentFields {
  /** Id of the agent. */
  readonly agentId: number | undefined;
  /** The agent's status now: `available` after a login, `logged_out` after a logout. */
  readonly agentStatus: "available" | "logged_out" | (string & {}) | undefined;
}

/** A queue agent logged in. Sent only when the status really changes. */
export interface AgentLoginEvent extends WebhookEvent<"agent-login">, AgentFields {}

/** A queue agent logged out. Sent only when the status really changes. */
export interface AgentLogoutEvent extends WebhookEvent<"agent-logout">, AgentFields {}

const agentFields = (raw: RawFields): AgentFields => ({
  agentId: wholeNumber(raw, "agent_id"),
  agentStatus: text(raw, "agent_status"),
});

export const agentLoginEvent = (raw: RawFields): AgentLoginEvent => ({
  type: "agent-login",
  ...agentFields(raw),
  raw,
});

export const agentLogoutEvent = (raw: RawFields): AgentLogoutEvent => ({
  type: "agent-logout",
  ...agentFields(raw),
  raw,
});
