export {
  type FieldsInput,
  hasSecret,
  isFromNetwork,
  type RawFields,
  type SecretOptions,
} from "@pbxkit/core/webhooks";
export { type CallInteractiveAnswer, callInteractive } from "./call-interactive/answer.ts";
export type { CallInteractiveEvent } from "./call-interactive/event.ts";
export type { XmlAttributes } from "./call-interactive/xml.ts";
export { type RingmeEvent, type RingmeEventType, ringmeEventTypes, type UnknownEvent } from "./event.ts";
export type { AgentLoginEvent, AgentLogoutEvent } from "./events/agent-event.ts";
export type {
  AnswerEvent,
  CallFields,
  CallFlow,
  CallStatus,
  DialInEvent,
  DialOutEvent,
  HangupEvent,
} from "./events/call-event.ts";
export type { MessageInEvent, MessageOutEvent, MessageOutStatusEvent } from "./events/message-event.ts";
export type { ExtensionCallStatusEvent } from "./events/status-event.ts";
export type { VoicemailEvent } from "./events/voicemail-event.ts";
export { telphinNetworks } from "./networks.ts";
export { parseEvent, parseEventFields } from "./parse-event.ts";
