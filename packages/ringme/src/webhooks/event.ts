import type { RawFields, WebhookEvent } from "@pbxkit/core/webhooks";
import { type CallInteractiveEvent, callInteractiveEvent } from "./call-interactive/event.ts";
import {
  type AgentLoginEvent,
  type AgentLogoutEvent,
  agentLoginEvent,
  agentLogoutEvent,
} from "./events/agent-event.ts";
import {
  type AnswerEvent,
  answerEvent,
  type DialInEvent,
  type DialOutEvent,
  dialInEvent,
  dialOutEvent,
  type HangupEvent,
  hangupEvent,
} from "./events/call-event.ts";
import {
  type MessageInEvent,
  type MessageOutEvent,
  type MessageOutStatusEvent,
  messageInEvent,
  messageOutEvent,
  messageOutStatusEvent,
} from "./events/message-event.ts";
import { type ExtensionCallStatusEvent, extensionCallStatusEvent } from "./events/status-event.ts";
import { type VoicemailEvent, voicemailEvent } from "./events/voicemail-event.ts";

/** A delivery that this version does not know. */
export interface UnknownEvent extends WebhookEvent<"unknown"> {
  /** What it calls itself, in lower case and with hyphens; undefined where it says nothing. */
  readonly name: string | undefined;
}

/** What a delivery tells. `type` tells the kinds apart; `raw` has every field as it came. */
export type RingmeEvent =
  | DialInEvent
  | DialOutEvent
  | AnswerEvent
  | HangupEvent
  | MessageInEvent
  | MessageOutEvent
  | MessageOutStatusEvent
  | ExtensionCallStatusEvent
  | AgentLoginEvent
  | AgentLogoutEvent
  | VoicemailEvent
  | CallInteractiveEvent
  | UnknownEvent;

/** The known kinds of events. */
export type RingmeEventType = Exclude<RingmeEvent["type"], "unknown">;

const readers: {
  readonly [Type in RingmeEventType]: (raw: RawFields) => Extract<RingmeEvent, { readonly type: Type }>;
} = {
  "dial-in": dialInEvent,
  "dial-out": dialOutEvent,
  answer: answerEvent,
  hangup: hangupEvent,
  "message-in": messageInEvent,
  "message-out": messageOutEvent,
  "message-out-status": messageOutStatusEvent,
  "extension-call-status": extensionCallStatusEvent,
  "agent-login": agentLoginEvent,
  "agent-logout": agentLogoutEvent,
  voicemail: voicemailEvent,
  "call-interactive": callInteractiveEvent,
};

/** The known kinds of events, as values. */
export const ringmeEventTypes = Object.keys(readers) as readonly RingmeEventType[];

/** The event of this name with these fields. */
export function ringmeEventOf(name: string | undefined, raw: RawFields): RingmeEvent {
  const known = name !== undefined && Object.hasOwn(readers, name);
  return known ? readers[name as RingmeEventType](raw) : { type: "unknown", name, raw };
}
