export {
  type FieldsInput,
  hasSecret,
  isFromNetwork,
  type RawFields,
  type SecretOptions,
} from "@pbxkit/core/webhooks";
export type { CallDeliveryStatus, CallFlow } from "../generated/schema.ts";
export { type CallInteractiveAnswer, callInteractive } from "./call-interactive/answer.ts";
export type { XmlAttributes } from "./call-interactive/xml.ts";
export {
  parseEvent,
  parseEventFields,
  type RingmeEvent,
  type RingmeEventType,
  ringmeEventTypes,
  telphinNetworks,
  type UnknownEvent,
} from "./event.ts";
export type {
  AnswerEvent,
  CallFields,
  CallInteractiveEvent,
  DialInEvent,
  DialOutEvent,
  HangupEvent,
} from "./events/call-event.ts";
export type {
  MessageInEvent,
  MessageOutEvent,
  MessageOutStatusEvent,
  VoicemailEvent,
} from "./events/message-event.ts";
export type { AgentLoginEvent, AgentLogoutEvent, ExtensionCallStatusEvent } from "./events/status-event.ts";
