import {
  type FieldsInput,
  fieldsOf,
  type RawFields,
  readRequest,
  type WebhookEvent,
} from "@pbxkit/core/webhooks";
import { eventName } from "./event-name.ts";
import {
  type AnswerEvent,
  answerEvent,
  type CallInteractiveEvent,
  callInteractiveEvent,
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
  type VoicemailEvent,
  voicemailEvent,
} from "./events/message-event.ts";
import {
  type AgentLoginEvent,
  type AgentLogoutEvent,
  agentLoginEvent,
  agentLogoutEvent,
  type ExtensionCallStatusEvent,
  extensionCallStatusEvent,
} from "./events/status-event.ts";

/**
 * Networks that Telphin's deliveries are said to come from, for `isFromNetwork`. One public program names them, as Telphin's
 * own; no page of the vendor's that does could be read. Other providers have others.
 */
export const telphinNetworks: readonly string[] = [
  "213.170.84.96/27",
  "46.229.221.80/28",
  "79.175.9.160/28",
  "81.29.132.240/29",
];

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

const parse = (raw: RawFields): RingmeEvent => ringmeEventOf(eventName(raw), raw);

/**
 * Reads an event out of a delivery of the PBX: the query of a GET, the body of anything else. RingMe sends forms; JSON and
 * multipart bodies are read, too, and text is taken for UTF-8. What it does not know comes out as `unknown` with the raw
 * fields: nothing that a delivery holds makes it fail.
 *
 * Deliveries are not signed: see {@link hasSecret}. Rejects only where the body cannot be had: with a RangeError for more than
 * 64 KiB, with a TypeError for one that was read before, is packed or is multipart that cannot be read, and with what the
 * connection failed with.
 *
 * Source: RingMe / Telphin, "Events" (wiki pages 28213730, 247824385) and "Call Interactive" (22577239).
 */
export async function parseEvent(request: Request): Promise<RingmeEvent> {
  return parse(await readRequest(request));
}

/**
 * As {@link parseEvent}, for a body or query that was read already: its text or bytes, `URLSearchParams`, `FormData`, or the
 * object that a framework made of it. Never throws.
 */
export function parseEventFields(fields: FieldsInput): RingmeEvent {
  return parse(fieldsOf(fields));
}
