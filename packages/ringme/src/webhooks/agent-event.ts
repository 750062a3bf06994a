import type { RawFields } from "./fields.ts";
import { text, wholeNumber } from "./values.ts";

/** A queue agent logged in or out. Sent only when the status really changes. The vendor's list of fields is cut short. */
export interface AgentEvent {
  readonly type: "agent-login" | "agent-logout";
  readonly agentId: number | undefined;
  readonly agentStatus: "available" | "logged_out" | (string & {}) | undefined;
  readonly raw: RawFields;
}

export const agentEvent =
  (type: AgentEvent["type"]) =>
  (raw: RawFields): AgentEvent => ({
    type,
    agentId: wholeNumber(raw, "agent_id"),
    agentStatus: text(raw, "agent_status"),
    raw,
  });
