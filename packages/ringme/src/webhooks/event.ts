import { type AgentEvent, agentEvent } from "./agent-event.ts";
import { type CallProgressEvent, callProgressEvent, type HangupEvent, hangupEvent } from "./call-event.ts";
import { type CallInteractiveEvent, callInteractiveEvent } from "./call-interactive-event.ts";
import type { RawFields } from "./fields.ts";
import {
  type MessageEvent,
  type MessageStatusEvent,
  messageInEvent,
  messageOutEvent,
  messageStatusEvent,
} from "./message-event.ts";
import { type ExtensionCallStatusEvent, extensionCallStatusEvent } from "./status-event.ts";
import { type VoicemailEvent, voicemailEvent } from "./voicemail-event.ts";

/** A delivery that this version does not know. */
export interface UnknownEvent {
  readonly type: "unknown";
  /** What it calls itself, in lower case and with hyphens; undefined where it says nothing. */
  readonly name: string | undefined;
  readonly raw: RawFields;
}

/** What a delivery tells. `type` tells the kinds apart; `raw` has every field as it came. */
export type RingmeEvent =
  | CallProgressEvent
  | HangupEvent
  | MessageEvent
  | MessageStatusEvent
  | ExtensionCallStatusEvent
  | AgentEvent
  | VoicemailEvent
  | CallInteractiveEvent
  | UnknownEvent;

/** The known kinds of events. */
export type RingmeEventType = Exclude<RingmeEvent["type"], "unknown">;

const readers: { readonly [Type in RingmeEventType]: (raw: RawFields) => RingmeEvent } = {
  "dial-in": callProgressEvent("dial-in"),
  "dial-out": callProgressEvent("dial-out"),
  answer: callProgressEvent("answer"),
  hangup: hangupEvent,
  "message-in": messageInEvent,
  "message-out": messageOutEvent,
  "message-out-status": messageStatusEvent,
  "extension-call-status": extensionCallStatusEvent,
  "agent-login": agentEvent("agent-login"),
  "agent-logout": agentEvent("agent-logout"),
  voicemail: voicemailEvent,
  "call-interactive": callInteractiveEvent,
};

/** The known kinds of events, as values. */
export const ringmeEventTypes = Object.keys(readers) as readonly RingmeEventType[];

/** The event of this name with these fields. */
export function eventOf(name: string | undefined, raw: RawFields): RingmeEvent {
  const known = name !== undefined && Object.hasOwn(readers, name);
  return known ? readers[name as RingmeEventType](raw) : { type: "unknown", name, raw };
}
