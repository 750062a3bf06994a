import { type RawFields, text, type WebhookEvent, wholeNumber } from "@pbxkit/core/webhooks";

/** The status that an extension shows during calls changed. */
export interface ExtensionCallStatusEvent extends WebhookEvent<"extension-call-status"> {
  /** Null where there was none before. */
  readonly oldStatusId: number | null;
  /** Null where there is none now. */
  readonly newStatusId: number | null;
  /** Name of the extension. */
  readonly extension: string | undefined;
  /** Id of the extension. */
  readonly extensionId: number | undefined;
  /** Id of the client (account) that the extension belongs to. */
  readonly clientId: number | undefined;
  /** As the PBX writes it; its time zone is not documented. */
  readonly changedAt: string | undefined;
}

export const extensionCallStatusEvent = (raw: RawFields): ExtensionCallStatusEvent => ({
  type: "extension-call-status",
  // How a form says null is not documented: whatever is no number is none.
  oldStatusId: wholeNumber(raw, "old_status_id") ?? null,
  newStatusId: wholeNumber(raw, "new_status_id") ?? null,
  extension: text(raw, "extension_name"),
  extensionId: wholeNumber(raw, "extension_id"),
  clientId: wholeNumber(raw, "client_id"),
  changedAt: text(raw, "change_dt"),
  raw,
});

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
