export {
  type FieldsInput,
  hasSecret,
  isFromNetwork,
  type RawFields,
  type SecretOptions,
} from "@pbxkit/core/webhooks";
export {
  callToAuthNetworks,
  type PlusofonEvent,
  type PlusofonEventType,
  parseEvent,
  parseEventFields,
  plusofonEventTypes,
  type UnknownEvent,
} from "./event.ts";
export type { CallEvent, CallEventName, CallToAuthEvent, IncomingSmsEvent } from "./events.ts";
