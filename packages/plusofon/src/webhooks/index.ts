export {
  type FieldsInput,
  hasSecret,
  isFromNetwork,
  type RawFields,
  type SecretOptions,
} from "@pbxkit/core/webhooks";
export {
  type PlusofonEvent,
  type PlusofonEventType,
  plusofonEventTypes,
  type UnknownEvent,
} from "./event.ts";
export type { CallEvent, CallEventName } from "./events/call-event.ts";
export type { CallToAuthEvent } from "./events/call-to-auth-event.ts";
export type { IncomingSmsEvent } from "./events/incoming-sms-event.ts";
export { callToAuthNetworks } from "./networks.ts";
export { parseEvent, parseEventFields } from "./parse-event.ts";
